//! Texts of a file in Markdown.

/// What Markdown would read as its own is text here, and a line break would end the table.
pub(crate) fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    // A heading, a list or a rule begins with a sign, or with a number and a sign behind it.
    let mut begins = true;
    let mut chars = text.chars().peekable();
    while let Some(c) = chars.next() {
        let next = chars.peek();
        // An address would be taken for a link that was forgotten.
        let is_address = || next == Some(&'/');
        let stands_alone = || next.is_none_or(|next| next.is_whitespace() || *next == c);
        match c {
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '&' => escaped.push_str("&amp;"),
            // What a browser or rustdoc takes for another space can't be told from one.
            c if c.is_whitespace() || c.is_control() => escaped.push(' '),
            '|' | '*' | '_' | '`' | '[' | ']' | '\\' | '~' | '$' | '^' => escaped.extend(['\\', c]),
            ':' if is_address() => escaped.push_str("\\:"),
            '#' | '+' | '-' | '=' | '.' | ')' if begins && stands_alone() => escaped.extend(['\\', c]),
            _ => escaped.push(c),
        }
        begins &= c.is_ascii_digit() || c.is_whitespace();
    }
    escaped
}

/// A path in a file, as code.
pub(crate) fn code(text: &str) -> String {
    if text.contains(['`', '\\', '|']) { escaped(text) } else { format!("`{text}`") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_the_file_is_text_in_the_documentation() {
        assert_eq!(escaped("<script>alert(1)</script>"), "&lt;script&gt;alert(1)&lt;/script&gt;");
        assert_eq!(escaped("a|b *c* `d` [e](f) \\ ~g~"), "a\\|b \\*c\\* \\`d\\` \\[e\\](f) \\\\ \\~g\\~");
        assert_eq!(escaped("https://example.com"), "https\\://example.com");
        assert_eq!(escaped("a\u{a0}b\r\n\nc\t"), "a b   c ");
        for (line, meant) in
            [("# a", "\\# a"), ("- a", "\\- a"), ("12. a", "12\\. a"), ("1) a", "1\\) a"), ("---", "\\---")]
        {
            assert_eq!(escaped(line), meant);
        }
        for plain in ["-5 ... +40 °C", "0.5 ... 4 mm²", "4711-S", "#1 of 2", "(a)"] {
            assert_eq!(escaped(plain), plain);
        }
    }

    #[test]
    fn a_path_is_code_and_nothing_else() {
        assert_eq!(code("parts/own.toml:3"), "`parts/own.toml:3`");
        assert_eq!(code("a`b.toml:3"), "a\\`b.toml:3");
    }
}
