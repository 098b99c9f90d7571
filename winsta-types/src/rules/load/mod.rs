//! Load: what may flow through a pair. The lower of both halves counts, by one standard at a time.
//!
//! A rating is a set, not a number: it may hold under a condition, for an overvoltage category, or for a number of loaded
//! poles. The lowest of all that may hold counts. What a sheet doesn't give is refused.
//!
//! Beside the ratings it is checked what an electrician would check before switching on: whether each pole for PE has its
//! protective conductor in both halves, and a thick enough one; whether each conductor meets a pole for it; whether the
//! loaded poles make a circuit; and whether every conductor may carry the current.
//!
//! Source: sheet, Ratings per IEC/EN 60664-1 and Approvals per UL 1977; Environmental requirements, "Continuous operating
//! temperature"; product page of 890-743 for the current by loaded poles; IEC 61140 and IEC 60364-5-54, table 54.2, for the
//! protective conductor.

pub(crate) mod class;
pub(crate) mod earth;
mod figures;
pub(crate) mod joint;
pub(crate) mod loaded;
mod meets;
pub(crate) mod mismatch;
pub(crate) mod rating;
mod reasons;
pub(crate) mod request;
#[cfg(test)]
mod tests;
