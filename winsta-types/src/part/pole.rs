//! A pole of a half, by its place and by what it is for.

/// The pole at this place, counted from 1, which any potential but PE may have.
#[derive(Debug)]
pub struct LivePole<const PLACE: u8>;

/// The pole at this place, counted from 1, which is for a line conductor.
#[derive(Debug)]
pub struct LinePole<const PLACE: u8>;

/// The pole at this place, counted from 1, which is for N.
#[derive(Debug)]
pub struct NeutralPole<const PLACE: u8>;

/// The pole at this place, counted from 1, which is for PE.
#[derive(Debug)]
pub struct EarthPole<const PLACE: u8>;
