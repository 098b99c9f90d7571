//! What was likely meant by a name that isn't known.

/// Looks for names that are written alike, as long as its time lasts: a file with thousands of misspelled names gets as
/// far as it is worth, and all of its faults nevertheless.
#[derive(Debug)]
pub(crate) struct Speller {
    /// How many more steps it takes, about one for each pair of letters.
    steps: usize,
}

/// Longer names aren't compared.
const LONGEST: usize = 64;

impl Default for Speller {
    fn default() -> Self {
        Self { steps: 500_000 }
    }
}

impl Speller {
    /// Takes more time for a file of so many bytes.
    pub(crate) fn allow(&mut self, bytes: usize) {
        const STEPS_A_BYTE: usize = 4;
        self.steps = self.steps.saturating_add(bytes.saturating_mul(STEPS_A_BYTE));
    }

    /// The known name that was likely meant: the first of those that are the closest.
    pub(crate) fn meant<'k>(&mut self, word: &str, known: &mut dyn Iterator<Item = &'k str>) -> Option<&'k str> {
        let word = letters(word)?;
        let mut best: Option<(f64, &str)> = None;
        for name in known {
            self.steps = self.steps.checked_sub(1)?;
            if name.len() < word.len() - most_errors(word.len()) || name.len() > 4 * LONGEST {
                continue;
            }
            self.steps = self.steps.checked_sub(name.len())?;
            let Some(letters) = letters(name) else { continue };
            let longer = word.len().max(letters.len());
            let most = most_errors(longer);
            if word.len().abs_diff(letters.len()) > most {
                continue;
            }
            self.steps = self.steps.checked_sub(longer * (2 * most + 1))?;
            let Some(errors) = errors(&word, &letters, most) else { continue };
            let share = errors as f64 / longer as f64;
            if best.as_ref().is_none_or(|(least, _)| share < *least) {
                best = Some((share, name));
            }
        }
        best.map(|(_, meant)| meant)
    }
}

/// Less than one typing error in four letters.
const fn most_errors(letters: usize) -> usize {
    letters.saturating_sub(1) / 4
}

fn letters(word: &str) -> Option<Vec<char>> {
    let letters: Vec<_> = word.chars().map(|c| c.to_ascii_lowercase()).take(LONGEST + 1).collect();
    (!letters.is_empty() && letters.len() <= LONGEST).then_some(letters)
}

/// How many letters were left out, added, taken for another or swapped with their neighbor, if at most so many.
fn errors(one: &[char], other: &[char], most: usize) -> Option<usize> {
    let beyond = most + 1;
    let width = other.len() + 1;
    // The row before the last, the last, and the one at work: only what lies near the diagonal can be few.
    let mut rows = [vec![beyond; width], (0..width).map(|at| at.min(beyond)).collect(), vec![beyond; width]];
    for (at, letter) in one.iter().enumerate() {
        let [before, last, row] = &mut rows;
        row.fill(beyond);
        row[0] = (at + 1).min(beyond);
        for place in at.saturating_sub(most)..other.len().min(at + most + 1) {
            let mut least = last[place] + usize::from(*letter != other[place]);
            least = least.min(last[place + 1] + 1).min(row[place] + 1);
            if at > 0 && place > 0 && *letter == other[place - 1] && one[at - 1] == other[place] {
                least = least.min(before[place - 1] + 1);
            }
            row[place + 1] = least.min(beyond);
        }
        rows.rotate_left(1);
    }
    Some(rows[1][other.len()]).filter(|errors| *errors <= most)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn meant<'k>(word: &str, known: &[&'k str]) -> Option<&'k str> {
        Speller::default().meant(word, &mut known.iter().copied())
    }

    #[test]
    fn less_than_one_error_in_four_letters_is_forgiven() {
        assert_eq!(meant("colr", &["color", "coding"]), Some("color"));
        assert_eq!(meant("770_745", &["770-743", "770-745"]), Some("770-745"));
        assert_eq!(meant("oclor", &["color"]), Some("color"));
        assert_eq!(meant("COLOR", &["color"]), Some("color"));
        assert_eq!(meant("clr", &["color"]), None);
        assert_eq!(meant("", &["", "a"]), None);
        assert_eq!(meant("länge", &["lange"]), Some("lange"));
    }

    #[test]
    fn the_closest_is_meant_and_the_first_of_several() {
        assert_eq!(meant("770-745x", &["770-755", "770-745", "770-745y"]), Some("770-745"));
        assert_eq!(meant("770-746", &["770-743", "770-745"]), Some("770-743"));
    }

    #[test]
    fn errors_are_counted_as_far_as_they_matter() {
        let count = |one: &str, other: &str, most| {
            let letters = |word: &str| word.chars().collect::<Vec<_>>();
            errors(&letters(one), &letters(other), most)
        };
        assert_eq!(count("kitten", "sitting", 5), Some(3));
        assert_eq!(count("kitten", "sitting", 2), None);
        assert_eq!(count("ab", "ba", 2), Some(1));
        assert_eq!(count("abcd", "abcd", 0), Some(0));
        assert_eq!(count("", "abc", 3), Some(3));
    }

    #[test]
    fn it_ends_where_its_time_does() {
        let known: Vec<_> = (0..2000).map(|number| format!("item number {number}")).collect();
        let mut speller = Speller::default();
        let found = (0..1000)
            .filter(|_| speller.meant("item nomber 7", &mut known.iter().map(String::as_str)).is_some())
            .count();
        assert!((1..1000).contains(&found), "{found}");
        assert_eq!(speller.meant("item nomber 7", &mut known.iter().map(String::as_str)), None);
    }
}
