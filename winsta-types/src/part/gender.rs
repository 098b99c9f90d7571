//! Gender as a type.

/// [`Gender::Socket`] as a type.
#[derive(Debug)]
pub struct Female;

/// [`Gender::Plug`] as a type.
#[derive(Debug)]
pub struct Male;
