//! What can be wrong with the syntax and the keys of a file.

use crate::fault::problem::Problem;
use crate::fault::words::list;
use crate::text::shown::Shown;
use crate::value::problem::one_of;

/// `found` is what is where the syntax is broken.
pub(crate) fn syntax(message: &str, found: &str) -> Problem {
    let is_typographic = found.starts_with(['“', '”', '„', '»', '«', '‘', '’']);
    Problem::new(format!("invalid TOML: {}", Shown::from(message)))
        .with_help_if(is_typographic.then(|| "use straight quotes: `\"`".to_owned()))
        .hiding_parts()
}

/// `belongs` says where the key belongs instead.
pub(crate) fn unknown_key(key: &str, within: &str, known: &[&'static str], belongs: Option<String>) -> Problem {
    let key = Shown::from(key);
    let help = belongs.or_else(|| one_of(&key, known)).unwrap_or_else(|| format!("known keys are {}", list(known)));
    Problem::new(format!("unknown key `{key}` in {within}")).with_help(&help)
}

pub(crate) fn missing_key(key: &str, within: &str) -> Problem {
    Problem::new(format!("{within} has no `{key}`")).with_help_if(line_for(key, within).map(Into::into))
}

/// The line that is to be written.
fn line_for(key: &str, within: &str) -> Option<&'static str> {
    Some(match key {
        "face" => "write a block `[[part.face]]` for each mating face, with `name` and `kind`",
        "source" => "say where the figures come from",
        "item" => "write the item number, as printed: `item = \"770-745\"`",
        "kind" if within.starts_with("a conductor") => "write what it is: `kind = \"solid\"`",
        "kind" => "write what it is: `kind = \"socket\"`",
        "family" => "write its product family, which a block `[[family]]` describes: `family = \"WINSTA MIDI\"`",
        "poles" => "write the number of its poles: `poles = 3`",
        "coding" => "write its mechanical coding: `coding = \"B\"`",
        "closes" => "write what it closes: `closes = \"sockets\"`",
        "name" => "write what it is called: `name = \"…\"`",
        "standard" => "write the standard, as printed: `standard = \"IEC/EN 60664-1\"`",
        "socket" => "write its item number: `socket = \"770-745\"`",
        "plug" => "write its item number: `plug = \"770-755\"`",
        "pole" => "write the pole, as it is marked: `pole = \"1\"`",
        "potential" => "write what it is for: `potential = \"L1\"`",
        "size" => "write its cross-section or wire gauge: `size = \"2.5 mm²\"`",
        "reason" => "say why it can be assumed",
        _ => return None,
    })
}
