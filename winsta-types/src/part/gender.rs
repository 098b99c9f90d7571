//! Gender as a type.

/// [`Gender::Socket`](crate::gender::Gender::Socket) as a type.
#[derive(Debug)]
pub struct Female;

/// [`Gender::Plug`](crate::gender::Gender::Plug) as a type.
#[derive(Debug)]
pub struct Male;
