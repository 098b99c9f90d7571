//! Blocks of TOML, their keys, and where they are.
//!
//! May use [`text`](crate::text), [`fault`](crate::fault) and [`value`](crate::value).

pub(crate) mod block;
mod broken;
pub(crate) mod parse;
mod problem;
mod reader;
pub(crate) mod table;

pub use self::block::Located;
