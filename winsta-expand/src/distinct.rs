//! Values that many parts have in common, each once.

use std::collections::HashMap;
use std::collections::hash_map::Entry;
use std::hash::Hash;

/// Distinct values in the order in which they came, each with its number.
pub(crate) struct Distinct<T> {
    values: Vec<T>,
    numbers: HashMap<T, usize>,
}

impl<T> Default for Distinct<T> {
    fn default() -> Self {
        Self { values: Vec::new(), numbers: HashMap::new() }
    }
}

impl<T: Clone + Eq + Hash> Distinct<T> {
    /// The number of a value, from 0.
    pub(crate) fn add(&mut self, value: T) -> usize {
        let next = self.values.len();
        match self.numbers.entry(value) {
            Entry::Occupied(known) => *known.get(),
            Entry::Vacant(new) => {
                self.values.push(new.key().clone());
                *new.insert(next)
            }
        }
    }

    pub(crate) fn values(&self) -> &[T] {
        &self.values
    }
}
