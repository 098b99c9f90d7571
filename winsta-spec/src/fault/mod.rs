//! What is wrong with a file: the place, the message and the help, and how they are drawn.
//!
//! Each later layer has a `problem.rs` that makes its own problems: message and help of one are in one function.
//!
//! May use [`text`](crate::text).

pub(crate) mod collected;
mod drawing;
pub(crate) mod pair;
pub(crate) mod problem;
pub(crate) mod words;

pub use self::collected::Fault;
pub use self::pair::{Mates, Refused};
pub use self::problem::Problem;
