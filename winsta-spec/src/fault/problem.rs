//! What is wrong: a message of one line, and what to do about it.

use std::fmt;

use crate::fault::pair::Refused;

/// What is wrong. Displays as one line.
///
/// Message and help of each problem are made in one place: the `problem.rs` of the layer that finds it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    message: String,
    help: Option<String>,
    hides_parts: bool,
    refused: Option<Box<Refused>>,
}

impl Problem {
    pub(crate) fn new(message: String) -> Self {
        Self { message, help: None, hides_parts: false, refused: None }
    }

    /// The same with what to do about it.
    pub(crate) fn with_help(self, help: &str) -> Self {
        self.with_help_if(Some(help.to_owned()))
    }

    /// The same with what to do about it, if that is known.
    pub(crate) fn with_help_if(self, help: Option<String>) -> Self {
        Self { help, ..self }
    }

    /// The same of a problem for which parts of the file may not have been read, not even as faulty ones.
    pub(crate) fn hiding_parts(self) -> Self {
        Self { hides_parts: true, ..self }
    }

    /// A pair that the rules of mating refuse.
    pub(crate) fn does_not_mate(refused: Refused) -> Self {
        let help = Some(refused.help());
        Self { refused: Some(Box::new(refused.clone())), ..Self::new(refused.to_string()).with_help_if(help) }
    }

    /// What to do about it.
    #[must_use]
    pub fn help(&self) -> Option<&str> {
        self.help.as_deref()
    }

    /// Whether there can be parts in the file that were not read because of it, not even as faulty ones.
    #[must_use]
    pub const fn may_hide_parts(&self) -> bool {
        self.hides_parts
    }

    /// The pair, if it is one that the rules of mating refuse, with every rule that it breaks.
    #[must_use]
    pub fn refused(&self) -> Option<&Refused> {
        self.refused.as_deref()
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Problem {}
