//! The mating face at run time: what the rules of mating compare.

use crate::sheet::coding::Coding;
use crate::sheet::family::MismatingProtection;
use crate::sheet::gender::Gender;
use crate::sheet::poles::Poles;
use crate::sheet::pose::Pose;

/// The mating face of a connector at run time: what the rules of mating compare.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub struct Face<'a> {
    /// Socket or plug.
    pub gender: Gender,
    /// Name of the product family.
    pub family: &'a str,
    /// Number of poles.
    pub poles: Poles,
    /// Mechanical coding.
    pub coding: Coding,
    /// Application, if it is stated.
    #[cfg_attr(feature = "serde", serde(borrow))]
    pub application: Option<&'a str>,
    /// How it is held.
    pub pose: Pose,
    /// What its family is protected against, if that is stated.
    pub protection: Option<MismatingProtection>,
    /// Whether a lockout cap closes it.
    pub capped: bool,
}

impl<'a> Face<'a> {
    /// A face that is held straight and open, and states neither an application nor a protection.
    #[must_use]
    pub const fn new(gender: Gender, family: &'a str, poles: Poles, coding: Coding) -> Self {
        Self { gender, family, poles, coding, application: None, pose: Pose::Straight, protection: None, capped: false }
    }
}
