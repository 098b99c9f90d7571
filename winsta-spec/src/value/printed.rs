//! Figures as sheets print them, and as text taken from a sheet comes out: `4,00 mm <sup>2</sup>`, `9 mm / 0.35 inch`,
//! `approx. 20 ... 70 N (depending on pole number)`.

use std::borrow::Cow;

/// What comes out of a sheet, and what is meant.
const SPELLINGS: &[(&str, &str)] = &[
    ("<sup>2</sup>", "²"),
    (" ²", "²"),
    ("$\\leq$", "≤"),
    ("$\\geq$", "≥"),
    (">=", "≥"),
    ("≥", "from "),
    // The sign of the unit, which is another character than the letter.
    ("\u{2126}", "Ω"),
    ("\u{2212}", "-"),
];

/// The figure as the quantities read it.
pub(crate) fn plain(text: &str) -> Cow<'_, str> {
    let mut plain = Cow::Borrowed(text);
    // Each of them has a sign of its own, or isn't ASCII: most texts aren't searched for each.
    if !text.bytes().any(|byte| byte >= 0x80 || matches!(byte, b'<' | b'>' | b'$')) {
        return plain;
    }
    for (found, meant) in SPELLINGS {
        if plain.contains(found) {
            plain = Cow::Owned(plain.replace(found, meant));
        }
    }
    plain
}

/// The figure, and what is said of it in brackets behind it.
pub(crate) fn remark(text: &str) -> (&str, Option<&str>) {
    let split = || {
        let (figure, remark) = text.strip_suffix(')')?.split_once('(')?;
        Some((figure.trim_end(), remark.trim())).filter(|(figure, remark)| !figure.is_empty() && !remark.is_empty())
    };
    split().map_or((text, None), |(figure, remark)| (figure, Some(remark)))
}

/// The figure in millimeters, of one that is printed in inches as well. `None` if the two say different things.
pub(crate) fn without_inches(text: &str) -> Option<&str> {
    let split = || {
        let (metric, inches) = text.split_once('/')?;
        let number = inches.trim_end().strip_suffix("inch").or_else(|| inches.trim_end().strip_suffix("in"))?;
        Some((metric.trim_end(), numbers(metric.trim_end().strip_suffix("mm")?)?, numbers(number)?))
    };
    let Some((metric, millimeters, inches)) = split() else { return Some(text) };
    // Each is rounded on its own, to a hundredth of an inch at the coarsest.
    let alike = |(mm, inch): (&f64, &f64)| (mm - inch * 25.4).abs() <= f64::max(mm.abs() / 20.0, 0.127);
    let agree = millimeters.len() == inches.len() && millimeters.iter().zip(&inches).all(alike);
    agree.then_some(metric)
}

/// A range with its sign, of one that is written with a dash or a word: `0.75 ... 2.5 mm²` of `0.75 - 2.5 mm²`.
pub(crate) fn range(text: &str) -> Option<String> {
    const SIGNS: &[&str] = &["...", "…", "–", "—", " to ", "-"];
    let begins = |figure: &str| figure.trim_start_matches(['+', '-']).starts_with(|c: char| c.is_ascii_digit());
    let between = |sign: &&str| {
        // The first figure can have a sign of its own.
        let from = text.find(|c: char| c.is_ascii_digit())?;
        let (first, last) = text[from..].split_once(*sign)?;
        let last = last.trim_start();
        begins(last).then(|| format!("{}{} ... {last}", &text[..from], first.trim_end()))
    };
    SIGNS.iter().find_map(between)
}

/// One number, or both of a range.
fn numbers(text: &str) -> Option<Vec<f64>> {
    let text = text.replace('…', "...").replace(',', ".");
    text.split("...").map(|number| number.trim().trim_start_matches("approx.").trim().parse().ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_comes_out_of_a_sheet_is_what_is_meant() {
        assert_eq!(plain("4,00 mm<sup>2</sup>"), "4,00 mm²");
        assert_eq!(plain("0.5 ... 4 mm <sup>2</sup> / 20 ... 12 AWG"), "0.5 ... 4 mm² / 20 ... 12 AWG");
        assert_eq!(plain("$\\leq$ 105 °C"), "≤ 105 °C");
        assert_eq!(plain("\u{2212}5 ... +40 °C"), "-5 ... +40 °C");
        assert_eq!(plain("0.25 m\u{2126}"), "0.25 mΩ");
        assert!(matches!(plain("400 V"), Cow::Borrowed("400 V")));
    }

    #[test]
    fn a_remark_stands_in_brackets_at_the_end() {
        let figure = "approx. 20 ... 70 N (depending on pole number)";
        assert_eq!(remark(figure), ("approx. 20 ... 70 N", Some("depending on pole number")));
        for none in ["20 N", "20 N ()", "(20 N)", "20 (or so) N"] {
            assert_eq!(remark(none), (none, None));
        }
    }

    #[test]
    fn a_range_is_known_by_any_sign() {
        for text in ["2.5-4 mm²", "2.5 – 4 mm²", "2.5 to 4 mm²", "2.5...4 mm²", "2.5 - 4 mm²"] {
            assert_eq!(range(text).as_deref(), Some("2.5 ... 4 mm²"), "{text}");
        }
        assert_eq!(range("-35 - +85 °C").as_deref(), Some("-35 ... +85 °C"));
        assert_eq!(range("-35 – -5 °C").as_deref(), Some("-35 ... -5 °C"));
        assert_eq!(range("approx. 20-70 N").as_deref(), Some("approx. 20 ... 70 N"));
        for text in ["-35 °C", "2.5 mm²", "2.5 mm-²", "to", ""] {
            assert_eq!(range(text), None, "{text}");
        }
    }

    #[test]
    fn inches_beside_millimeters_say_the_same() {
        let read = [
            ("9 mm / 0.35 inch", Some("9 mm")),
            ("45.5 mm/1.791 in", Some("45.5 mm")),
            ("0,5 ... 2 mm / 0.02 ... 0.08 inch", Some("0,5 ... 2 mm")),
            ("9 mm / 0.53 inch", None),
            ("9 mm / 0.35 ... 0.4 inch", None),
            ("9 mm", Some("9 mm")),
            ("9 mm / inch", Some("9 mm / inch")),
        ];
        for (text, metric) in read {
            assert_eq!(without_inches(text), metric, "{text}");
        }
    }
}
