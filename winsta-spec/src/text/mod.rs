//! Texts: the text of a file and the places in it, texts as messages show them, texts for the life of the program.
//!
//! Uses no other module of this crate.

pub(crate) mod intern;
pub(crate) mod map;
pub(crate) mod shown;
pub(crate) mod source;
pub(crate) mod spelling;
pub(crate) mod type_name;

pub use self::shown::Shown;
pub use self::source::Source;
pub use self::type_name::{coding_type_name, pole_type_name, words_type_name};
