//! A fault as rustc draws its own: the line that it is in, a caret below the place, and the help.

use std::borrow::Cow;
use std::ops::Range;

use crate::text::shown::{is_hidden, written_out};

/// The title, line `number` of the file with carets below `place`, and the help. Plain text, without colors.
pub(crate) fn drawn(title: &str, number: usize, line: &str, place: Range<usize>, help: Option<&str>) -> String {
    let (line, place) = excerpt(line, place);
    let number = number.to_string();
    let margin = " ".repeat(number.len());
    let (before, marked) = (shown(&line[..place.start]), shown(&line[place.clone()]));
    let carets = "^".repeat(width(&marked).max(1));
    let indent = " ".repeat(width(&before));
    let text = format!("{before}{marked}{}", shown(&line[place.end..]));
    let text = text.trim_end();
    let mut drawing = format!("{title}\n{margin} |\n{number} | {text}\n{margin} | {indent}{carets}");
    if let Some(help) = help {
        drawing.push_str(&format!("\n{margin} |\n{margin} = help: {help}"));
    }
    drawing
}

/// What is shown of a line around a place in it, and where the place is in that: a short line as a whole.
fn excerpt(line: &str, place: Range<usize>) -> (Cow<'_, str>, Range<usize>) {
    const WHOLE: usize = 160;
    const BEFORE: usize = 60;
    const AFTER: usize = 80;

    // What goes over several lines, a block say, is shown by its first.
    let begin = place.start.min(line.len());
    let end = place.end.clamp(begin, line.len());
    if line.len() <= WHOLE {
        return (Cow::Borrowed(line), begin..end);
    }
    let from = line[..begin].char_indices().rev().take(BEFORE).last().map_or(begin, |(at, _)| at);
    let to = line[begin..].char_indices().nth(AFTER).map_or(line.len(), |(at, _)| begin + at);
    let (before, after) = (if from > 0 { "…" } else { "" }, if to < line.len() { "…" } else { "" });
    let shift = |at: usize| at.min(to) - from + before.len();
    (Cow::Owned(format!("{before}{}{after}", &line[from..to])), shift(begin)..shift(end))
}

/// A piece of a line as a terminal can show it: nothing of the file steers it.
fn shown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\t' => shown.push_str("    "),
            c if c.is_control() || is_hidden(c) => written_out(c, &mut shown),
            c => shown.push(c),
        }
    }
    shown
}

/// How many columns a text takes on a terminal.
fn width(text: &str) -> usize {
    text.chars().map(columns).sum()
}

/// None of a sign that goes onto the letter before it, two of a letter of East Asia or an emoji.
const fn columns(c: char) -> usize {
    match c {
        '\u{300}'..='\u{36f}'
        | '\u{1160}'..='\u{11ff}'
        | '\u{3099}'
        | '\u{309a}'
        | '\u{3164}'
        | '\u{1ab0}'..='\u{1aff}'
        | '\u{20d0}'..='\u{20ff}'
        | '\u{fe00}'..='\u{fe0f}' => 0,
        '\u{1100}'..='\u{115f}'
        | '\u{2e80}'..='\u{303e}'
        | '\u{3041}'..='\u{a4cf}'
        | '\u{ac00}'..='\u{d7a3}'
        | '\u{f900}'..='\u{faff}'
        | '\u{fe30}'..='\u{fe6f}'
        | '\u{ff00}'..='\u{ff60}'
        | '\u{ffe0}'..='\u{ffe6}'
        | '\u{1f300}'..='\u{1f64f}'
        | '\u{1f680}'..='\u{1f6ff}'
        | '\u{1f900}'..='\u{1faff}'
        | '\u{20000}'..='\u{3fffd}' => 2,
        _ => 1,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_long_line_what_stands_around_the_place_is_shown() {
        let line = format!("{}WRONG{}", "ä".repeat(300), "ö".repeat(300));
        let (shown, span) = excerpt(&line, 600..605);
        assert_eq!(&shown[span], "WRONG");
        assert!(shown.starts_with("…ä") && shown.ends_with("ö…"), "{shown}");
        assert!(shown.chars().count() < 170);
        assert_eq!(excerpt(&line, 600..usize::MAX).0, shown);
        assert_eq!(excerpt("short", 2..99), ("short".into(), 2..5));
        let at_the_end = excerpt(&line, line.len()..line.len());
        assert!(at_the_end.1.is_empty() && at_the_end.0.ends_with('ö'));
    }

    #[test]
    fn carets_are_below_what_they_mean_on_a_terminal() {
        let carets = |line: &str, place: Range<usize>| {
            let drawing = drawn("title", 7, line, place, None);
            drawing.lines().nth(3).unwrap().trim_start_matches("  | ").to_owned()
        };
        assert_eq!(carets("a = 1", 4..5), "    ^");
        assert_eq!(carets("a = 1", 5..5), "     ^");
        assert_eq!(carets("端子 = 1", 0..6), "^^^^");
        assert_eq!(carets("端子 = 1", 9..10), "       ^");
        assert_eq!(carets("\ta", 1..2), "    ^");
        assert_eq!(carets("e\u{301} = 1", 6..7), "    ^");
        assert_eq!(carets("\u{202e}a", 3..4), "        ^");
    }

    #[test]
    fn nothing_of_a_line_steers_a_terminal() {
        let drawing = drawn("title", 7, "a = \"\u{1b}[31m\u{202e}\"", 0..1, Some("help"));
        assert_eq!(drawing, "title\n  |\n7 | a = \"\\u{1b}[31m\\u{202e}\"\n  | ^\n  |\n  = help: help");
    }
}
