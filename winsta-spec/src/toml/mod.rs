//! Blocks of TOML, their keys, and where they are.
//!
//! [`table`] is for a block of which each key is asked for. [`key`] is for one that can have many keys and has few.
//!
//! May use [`text`](crate::text), [`fault`](crate::fault) and [`value`](crate::value).

pub(crate) mod block;
mod broken;
pub(crate) mod key;
pub(crate) mod parse;
mod problem;
mod reader;
pub(crate) mod table;

pub use self::block::Located;
