//! What a product family is protected against.

/// What a family is protected against: its mismating protection.
///
/// Source: sheet, Item description, "Note on mismating protection" a) to d).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
#[cfg_attr(feature = "defmt", derive(defmt::Format))]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub struct MismatingProtection {
    /// a) plugging different numbers of poles.
    pub poles: bool,
    /// b) plugging while rotated by 180°.
    pub rotated: bool,
    /// c) plugging while laterally staggered.
    pub staggered: bool,
    /// d) plugging one pole.
    pub single_pole: bool,
}
