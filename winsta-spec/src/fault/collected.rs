//! A fault with its place, and all faults that were found.

use std::collections::hash_map::Entry;
use std::fmt;
use std::ops::Range;
use std::sync::Arc;

use crate::fault::drawing::drawn;
use crate::fault::problem::Problem;
use crate::text::map::Map;
use crate::text::shown::escaped;
use crate::text::source::Source;
use crate::text::spelling::Speller;

/// One thing that is wrong, and where.
///
/// Displays as `path:line:column: message`, with a line of help below where there is some.
#[derive(Debug, Clone)]
pub struct Fault {
    source: Arc<Source>,
    span: Range<usize>,
    problem: Problem,
}

impl Fault {
    /// What is wrong.
    #[must_use]
    pub fn problem(&self) -> &Problem {
        &self.problem
    }

    /// The file, the line and the column, the numbers from 1.
    #[must_use]
    pub fn place(&self) -> (&str, usize, usize) {
        let (line, column) = self.source.line_and_column(self.span.start);
        (self.source.name(), line, column)
    }

    /// The fault with its line and a caret, as rustc draws its own. Plain text, without colors.
    #[must_use]
    pub fn report(&self) -> String {
        if self.source.text().is_empty() {
            return self.to_string();
        }
        let (_, number, _) = self.place();
        let (start, line) = self.source.line(number);
        let place = self.span.start.saturating_sub(start)..self.span.end.saturating_sub(start);
        drawn(&self.title(), number, line, place, self.problem.help())
    }

    fn title(&self) -> String {
        let (file, line, column) = self.place();
        format!("{}:{line}:{column}: {}", escaped(file), self.problem)
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.title())?;
        match self.problem.help() {
            Some(help) => write!(f, "\n  help: {help}"),
            None => Ok(()),
        }
    }
}

impl std::error::Error for Fault {}

/// The faults found so far.
#[derive(Debug, Default)]
pub(crate) struct Faults {
    kept: Vec<Fault>,
    /// Which of them are at a place: none of those where there are more than are kept.
    at: Map<Place, Vec<usize>>,
    /// How many more places there are.
    more: usize,
    pub(crate) spelling: Speller,
}

/// The file by its order, and the bytes of it.
type Place = (usize, usize, usize);

impl Faults {
    /// As many are told: nobody reads more, and a large file of another kind has one on each line. How many more there
    /// are is told as well.
    pub(crate) const MOST: usize = 1000;

    pub(crate) fn add(&mut self, source: &Arc<Source>, span: Range<usize>, problem: Problem) {
        self.add_with(source, span, &|_| problem.clone());
    }

    /// The same where it takes some time to say what is wrong: not done if it isn't told.
    pub(crate) fn add_with(
        &mut self,
        source: &Arc<Source>,
        span: Range<usize>,
        problem: &dyn Fn(&mut Speller) -> Problem,
    ) {
        // Whoever found the place, what draws it can rely on it.
        let text = source.text();
        let within = |at: usize| (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0);
        let start = within(span.start);
        let span = start..within(span.end).max(start);
        let place = (source.order, span.start, span.end);
        if self.kept.len() == Self::MOST {
            if let Entry::Vacant(new) = self.at.entry(place) {
                new.insert(Vec::new());
                self.more += 1;
            }
            return;
        }
        let problem = problem(&mut self.spelling);
        let there = self.at.entry(place).or_default();
        // Every part that takes over a shared block finds what is wrong with it.
        if there.iter().all(|known| self.kept[*known].problem != problem) {
            there.push(self.kept.len());
            self.kept.push(Fault { source: Arc::clone(source), span, problem });
        }
    }

    /// Counts faults that aren't told.
    pub(crate) fn add_more(&mut self, places: usize) {
        self.more += places;
    }

    /// Whether there can be parts that weren't read.
    pub(crate) fn may_hide_parts(&self) -> bool {
        self.kept.iter().any(|fault| fault.problem.may_hide_parts())
    }

    /// In the order of the files and of the places in them, each once.
    pub(crate) fn into_sorted(mut self) -> Vec<Fault> {
        self.kept.sort_by_key(|fault| (fault.source.order, fault.span.start));
        let places = self.more;
        if let (Some(last), 1..) = (self.kept.last().cloned(), places) {
            let problem = Problem::new(format!("there are faults at {places} more places"));
            self.kept.push(Fault { problem: problem.with_help("correct those above first").hiding_parts(), ..last });
        }
        self.kept
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn more_than_a_thousand_faults_are_counted() {
        let text = "x".repeat(5000);
        let source = Source::of_text("a.toml", &text);
        let mut faults = Faults::default();
        for at in (0..5000).chain(0..5000) {
            faults.add(&source, at..at, Problem::new("wrong".to_owned()));
        }
        let faults = faults.into_sorted();
        assert_eq!(faults.len(), Faults::MOST + 1);
        assert_eq!(faults[Faults::MOST].problem().to_string(), "there are faults at 4000 more places");
    }
}
