//! What is wrong with a file: the place, the message and the help, and how they are drawn.
//!
//! May use [`text`](crate::text).

pub(crate) mod problem;

pub use self::problem::{Fault, Few, Mates, Problem, Quotes, Refused};
