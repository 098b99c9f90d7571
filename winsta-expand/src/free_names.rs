//! Names of types that are made of texts: two texts can lead to one name, and each has a type of its own.

use std::collections::{HashMap, HashSet};

/// The names that are taken.
#[derive(Default)]
pub(crate) struct FreeNames {
    taken: HashSet<String>,
    /// How often a name was asked for, so that the next one isn't looked for from the beginning.
    asked: HashMap<String, usize>,
}

impl FreeNames {
    /// The name, with a number behind it if another text has led to it already.
    pub(crate) fn take(&mut self, name: String) -> String {
        let asked = self.asked.entry(name.clone()).or_insert(0);
        loop {
            *asked += 1;
            let free = if *asked == 1 { name.clone() } else { format!("{name}{asked}") };
            if self.taken.insert(free.clone()) {
                return free;
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_text_has_a_name_of_its_own() {
        let mut names = FreeNames::default();
        let taken = ["PoleA_", "PoleA_", "PoleA_2", "PoleA_", "PoleB"].map(|name| names.take(name.to_owned()));
        assert_eq!(taken, ["PoleA_", "PoleA_2", "PoleA_22", "PoleA_3", "PoleB"]);
    }
}
