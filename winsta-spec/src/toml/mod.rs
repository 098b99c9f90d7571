//! TOML with places: tables whose keys are taken by name, and values of the domain.
//!
//! May use [`text`](crate::text) and [`fault`](crate::fault).

pub(crate) mod schema;
pub(crate) mod table;
pub(crate) mod value;

pub use self::schema::{SchemaKey, Shape};
pub use self::table::Located;
