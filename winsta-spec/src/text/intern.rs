//! Texts and lists for the life of the program, so that a data sheet that was read is the very type that a program with
//! generated parts has: [`DataSheet`](winsta_types::data_sheet::DataSheet), `'static` and `Copy`.
//!
//! Equal values are kept once. Reading a file again takes no more memory.

use std::hash::Hash;
use std::sync::{LazyLock, Mutex, PoisonError};

use winsta_types::data_sheet::{Approval, Assumption, ConductorRange, Rating};

use crate::text::map::Set;

type Kept<T> = LazyLock<Mutex<Set<&'static T>>>;

static TEXTS: Kept<str> = LazyLock::new(Mutex::default);

/// The text, for the life of the program.
pub(crate) fn text(text: &str) -> &'static str {
    let mut kept = TEXTS.lock().unwrap_or_else(PoisonError::into_inner);
    match kept.get(text) {
        Some(known) => known,
        None => {
            let text: &'static str = Box::leak(text.into());
            kept.insert(text);
            text
        }
    }
}

/// A list of which equal ones are kept once.
pub(crate) trait List: Hash + Eq + Sized + 'static {
    fn kept() -> &'static Kept<[Self]>;
}

/// The list, for the life of the program.
pub(crate) fn list<T: List>(list: Vec<T>) -> &'static [T] {
    let mut kept = T::kept().lock().unwrap_or_else(PoisonError::into_inner);
    match kept.get(list.as_slice()) {
        Some(known) => known,
        None => {
            let list: &'static [T] = Box::leak(list.into());
            kept.insert(list);
            list
        }
    }
}

macro_rules! lists {
    ($($T:ty)+) => {$(
        impl List for $T {
            fn kept() -> &'static Kept<[Self]> {
                static KEPT: Kept<[$T]> = LazyLock::new(Mutex::default);
                &KEPT
            }
        }
    )+};
}

lists!(&'static str Rating ConductorRange Approval Assumption);

#[cfg(test)]
mod tests {
    #[test]
    fn equal_values_are_kept_once() {
        assert!(std::ptr::eq(super::text("a text"), super::text(&String::from("a text"))));
        let list = || vec![super::text("a"), super::text("b")];
        assert!(std::ptr::eq(super::list(list()), super::list(list())));
    }
}
