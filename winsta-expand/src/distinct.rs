//! Values that many parts have in common, each once.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// Distinct values in the order in which they came, each with its number.
pub(crate) struct Distinct<T> {
    values: Vec<T>,
    /// The numbers of the values by their hash: one type of map for all values, as each takes its time to compile.
    numbers: HashMap<u64, Vec<usize>>,
}

impl<T> Default for Distinct<T> {
    fn default() -> Self {
        Self { values: Vec::new(), numbers: HashMap::new() }
    }
}

impl<T: Eq + Hash> Distinct<T> {
    /// The number of a value, from 0.
    pub(crate) fn add(&mut self, value: T) -> usize {
        let mut hasher = DefaultHasher::new();
        value.hash(&mut hasher);
        let numbers = self.numbers.entry(hasher.finish()).or_default();
        if let Some(known) = numbers.iter().find(|number| self.values[**number] == value) {
            return *known;
        }
        numbers.push(self.values.len());
        self.values.push(value);
        self.values.len() - 1
    }

    pub(crate) fn values(&self) -> &[T] {
        &self.values
    }
}
