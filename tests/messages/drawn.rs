//! A message as rustc draws it, without what differs from machine to machine and from change to change: where this folder is, and
//! the line numbers of files other than the program's.

use crate::support::package::Message;

/// A line of a drawing.
enum Line<'a> {
    /// The arrow, and the place behind it.
    Place(&'a str, String),
    /// A line number or none, and what is right of it.
    Code(&'a str, &'a str),
    Text(&'a str),
}

impl<'a> Line<'a> {
    fn of(line: &'a str, in_program: &mut bool) -> Self {
        let trimmed = line.trim_start();
        for arrow in ["-->", ":::"] {
            if let Some(place) = trimmed.strip_prefix(arrow) {
                *in_program = place.contains("tests/ui/");
                let file = place.trim_start().split(':').next().unwrap_or_default();
                return Self::Place(arrow, if *in_program { place.trim_start() } else { file }.to_owned());
            }
        }
        let right = trimmed.trim_start_matches(|c: char| c.is_ascii_digit());
        let number = &trimmed[..trimmed.len() - right.len()];
        if right.trim_start().starts_with(['|', '=']) {
            return Self::Code(if *in_program { number } else { "" }, right.trim_start());
        }
        // Dots stand for lines that are left out.
        *in_program |= trimmed != "...";
        Self::Text(line)
    }
}

pub(crate) fn without_what_differs(message: &Message) -> String {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/");
    let text = message.drawn.trim_end().replace(&format!("@{root}"), "@$DIR/").replace(root, "");
    // The lines of the message itself can look like code.
    let (own, mut in_program) = (message.text.lines().count(), true);
    let line = |(at, line)| if at < own { Line::Text(line) } else { Line::of(line, &mut in_program) };
    let lines: Vec<_> = text.lines().enumerate().map(line).collect();
    let widths = lines.iter().map(|line| if let Line::Code(number, _) = line { number.len() } else { 0 });
    let width = widths.max().unwrap_or_default();
    let drawn = lines.iter().map(|line| match line {
        Line::Place(arrow, place) => format!("{:width$}{arrow} {place}", ""),
        Line::Code(number, right) => format!("{number:>width$} {right}"),
        Line::Text(text) => (*text).to_owned(),
    });
    drawn.collect::<Vec<_>>().join("\n")
}

/// Without line breaks and indents.
pub(crate) fn in_one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
