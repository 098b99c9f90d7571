//! What `parts!` makes, as plain Rust: its own modules, compiled in here.

use winsta_spec::Catalog;

/// The same without the types of poles, clamps and connection points.
pub fn without_terminals(code: &str) -> String {
    let module = "mod terminals_of_parts {";
    let Some(start) = code.find(module) else { return code.to_owned() };
    let mut depth = 0_usize;
    let end = code[start..].char_indices().find_map(|(at, c)| match c {
        '{' => {
            depth += 1;
            None
        }
        '}' => {
            depth -= 1;
            (depth == 0).then_some(start + at)
        }
        _ => None,
    });
    let rest = &code[end.unwrap_or(code.len())..];
    let rest = without_impls(rest).unwrap_or_else(|| rest.to_owned());
    let code = format!("{}{module} {rest}", &code[..start]);
    let mut types = code.split("type Terminals = ");
    let mut without = types.next().unwrap_or_default().to_owned();
    for part in types {
        let (_, rest) = part.split_once(';').unwrap_or((part, ""));
        without.push_str("type Terminals = w :: NotStated ;");
        without.push_str(rest);
    }
    without
}

/// Without what is implemented for them, which stands in one piece before the mating faces.
fn without_impls(code: &str) -> Option<String> {
    let (before, constant) = code.split_once("const _ : () = { use :: winsta :: __private as w ;")?;
    let faces = constant.find("impl w :: Face for")?;
    Some(format!("{before}const _ : () = {{ use :: winsta :: __private as w ; {}", &constant[faces..]))
}

/// The text of the expansion of a catalog read from `parts.toml`.
pub fn plain(catalog: &Catalog) -> String {
    crate::expand::expand(catalog, "parts", crate::docs::Length::Title).to_string()
}
