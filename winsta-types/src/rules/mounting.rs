//! Mounting: a snap-in part goes into a cutout of its poles, in a panel of a thickness and at a temperature that its sheet
//! gives.
//!
//! Source: sheet, Mechanical data, "Mounting type" and panel thickness; Environmental requirements, "Processing
//! temperature".

use core::fmt;

use crate::part::condition::Loose;
use crate::part::connector::{Connector, PanelOf};
use crate::proof::{Mating, Never, Proof, holds};
use crate::quantity::{Length, Range, Temperature, Text};
use crate::reasons::{Reason, Reasons};
use crate::rules::known::FaceKnown;
use crate::sheet::data_sheet::DataSheet;
use crate::sheet::name::same;
use crate::sheet::poles::Poles;

/// A panel with a cutout, while a part is mounted. What it doesn't state is refused.
///
/// ```
/// use winsta_types::mounting::Panel;
///
/// const CEILING: Panel = Panel::with_cutout(4).micrometers(1500).at(20);
/// assert_eq!(CEILING.to_string(), "cutout for 4 poles, 1.5 mm, 20 °C");
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(feature = "serde", derive(serde::Serialize, serde::Deserialize))]
#[cfg_attr(feature = "serde", serde(rename_all = "kebab-case", deny_unknown_fields))]
pub struct Panel {
    /// The number of poles that the cutout is for.
    pub cutout: Option<Poles>,
    /// Its thickness.
    pub thickness: Option<Length>,
    /// The temperature while the part is mounted.
    pub temperature: Option<Temperature>,
}

impl Panel {
    /// A panel with a cutout for a part of so many poles.
    #[must_use]
    pub const fn with_cutout(poles: u8) -> Self {
        Self { cutout: Poles::new(poles), thickness: None, temperature: None }
    }

    /// Its thickness in micrometers.
    #[must_use]
    pub const fn micrometers(mut self, micrometers: u32) -> Self {
        self.thickness = Some(Length::micrometers(micrometers));
        self
    }

    /// The temperature while the part is mounted, in °C.
    #[must_use]
    pub const fn at(mut self, celsius: i16) -> Self {
        self.temperature = Some(Temperature::millidegrees_celsius(celsius as i32 * 1000));
        self
    }
}

impl fmt::Display for Panel {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.cutout {
            Some(poles) => write!(f, "cutout for {} poles", poles.get())?,
            None => f.write_str("no cutout")?,
        }
        if let Some(thickness) = self.thickness {
            write!(f, ", {thickness}")?;
        }
        if let Some(temperature) = self.temperature {
            write!(f, ", {temperature}")?;
        }
        Ok(())
    }
}

/// Why a part can't be mounted in a panel.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[cfg_attr(
    feature = "serde",
    derive(serde::Serialize),
    serde(rename_all = "kebab-case", rename_all_fields = "kebab-case")
)]
#[non_exhaustive]
pub enum MountingMismatch<'a> {
    /// The panel doesn't state it.
    #[allow(missing_docs)]
    PanelNotStated { figure: &'static str },
    /// The part's file doesn't give it.
    #[allow(missing_docs)]
    NotGiven { figure: &'static str },
    /// The part is mounted in another way.
    #[allow(missing_docs)]
    NotSnapIn { mounting: &'a str },
    /// The cutout is for another number of poles.
    #[allow(missing_docs)]
    CutoutPoles { cutout: Poles, part: Poles },
    /// The panel is too thick or too thin.
    #[allow(missing_docs)]
    Thickness { panel: Length, part: Range<Length> },
    /// It is too hot or too cold.
    #[allow(missing_docs)]
    Temperature { panel: Temperature, part: Range<Temperature> },
}

impl MountingMismatch<'_> {
    /// The sentence, in a constant as well.
    pub(crate) const fn text(&self) -> Text<128> {
        let text = Text::new();
        match *self {
            Self::PanelNotStated { figure } => text.str("the panel doesn't state its ").str(figure),
            Self::NotGiven { figure } => text.str("its parts file doesn't give ").str(figure),
            Self::NotSnapIn { mounting } => text.str("mounting ").str(mounting).str(" against snap-in"),
            Self::CutoutPoles { cutout, part } => {
                text.number(part.get() as u64).str(" poles against a cutout for ").number(cutout.get() as u64)
            }
            Self::Thickness { panel, part } => {
                text.str("panel thickness ").text(&panel.text()).str(" against ").text(&part.text())
            }
            Self::Temperature { panel, part } => {
                text.str("processing temperature ").text(&panel.text()).str(" against ").text(&part.text())
            }
        }
    }
}

impl fmt::Display for MountingMismatch<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.pad(self.text().as_str())
    }
}

impl core::error::Error for MountingMismatch<'_> {}

/// Every reason why a part can't be mounted: at least one. Mounting, cutout, thickness, temperature.
pub type MountingMismatches<'a> = Reasons<[Option<MountingMismatch<'a>>; 4]>;

impl Reason for MountingMismatch<'_> {
    const BETWEEN: &'static str = "; ";
}

/// The rule on the mounting: the part snaps in.
const fn snaps_in(sheet: &DataSheet) -> Option<MountingMismatch<'static>> {
    match sheet.mounting {
        None => Some(MountingMismatch::NotGiven { figure: "`mounting`" }),
        Some(mounting) if !same(mounting, "snap-in") => Some(MountingMismatch::NotSnapIn { mounting }),
        Some(_) => None,
    }
}

/// The rule on the cutout: it is for as many poles.
const fn cutout(sheet: &DataSheet, panel: &Panel) -> Option<MountingMismatch<'static>> {
    match (panel.cutout, sheet.poles) {
        (None, _) => Some(MountingMismatch::PanelNotStated { figure: "cutout: `Panel::with_cutout(…)`" }),
        (_, None) => Some(MountingMismatch::NotGiven { figure: "`poles`" }),
        (Some(cutout), Some(part)) if cutout.get() != part.get() => {
            Some(MountingMismatch::CutoutPoles { cutout, part })
        }
        _ => None,
    }
}

/// The rule on the thickness.
const fn thickness(sheet: &DataSheet, panel: &Panel) -> Option<MountingMismatch<'static>> {
    match (panel.thickness, sheet.mechanics.panel_thickness) {
        (None, _) => Some(MountingMismatch::PanelNotStated { figure: "thickness: `.micrometers(…)`" }),
        (_, None) => Some(MountingMismatch::NotGiven { figure: "`mechanics.panel-thickness`" }),
        (Some(panel), Some(part)) if !part.has(panel) => Some(MountingMismatch::Thickness { panel, part }),
        _ => None,
    }
}

/// The rule on the temperature while it is mounted.
const fn temperature(sheet: &DataSheet, panel: &Panel) -> Option<MountingMismatch<'static>> {
    match (panel.temperature, sheet.environment.processing_temperature) {
        (None, _) => Some(MountingMismatch::PanelNotStated { figure: "temperature: `.at(…)`" }),
        (_, None) => Some(MountingMismatch::NotGiven { figure: "`environment.processing-temperature`" }),
        (Some(panel), Some(part)) if !part.has(panel) => Some(MountingMismatch::Temperature { panel, part }),
        _ => None,
    }
}

impl DataSheet {
    /// Whether the part can be mounted in the panel.
    ///
    /// # Errors
    ///
    /// Every reason against it.
    pub const fn mounts_in(&self, panel: &Panel) -> Result<(), MountingMismatches<'static>> {
        Reasons::among([snaps_in(self), cutout(self, panel), thickness(self, panel), temperature(self, panel)])
    }
}

impl MountingMismatches<'_> {
    /// Every reason in one text, for a constant that ends with it.
    pub(crate) const fn text(&self, sheet: &DataSheet) -> Text<640> {
        let mut text = Text::new().str("`").str(sheet.designation()).str("` can't be mounted:");
        let found = self.verdicts();
        let mut number = 0;
        while number < found.len() {
            if let Some(mismatch) = found[number] {
                text = text.str("\n- ").text(&mismatch.text());
            }
            number += 1;
        }
        text
    }
}

/// A connector that can be mounted: one that isn't yet.
///
/// ```
/// # mod parts { winsta::parts!("src/../../parts/winsta.toml"); }
/// use winsta::mounting::{Mounted, NotMounted, Panel, Unmounted, mount};
///
/// fn install<S: Unmounted>(part: S, panel: &Panel) -> Result<Mounted<S>, NotMounted<S>> {
///     mount(part, panel)
/// }
///
/// let ceiling = Panel::with_cutout(4).micrometers(1500).at(20);
/// assert!(install(parts::P770_744_062_000, &ceiling).is_ok());
/// ```
#[diagnostic::on_unimplemented(
    message = "`{Self}` can't be mounted: it has no mating face of its own",
    label = "not a connector",
    note = "a socket or a plug is mounted, and a part with several faces after `split()`; generic code asks for one that \
            can be with `S: Unmounted`"
)]
pub trait Unmounted: Connector {
    #[doc(hidden)]
    const PROOF: Proof;
}

impl<S: Connector, Rules> Unmounted for S
where
    Mating: FaceKnown<S::Gender, S, Rules = Rules>,
    Rules: MountedOnce<PanelOf<S>, S::Piece>,
{
    const PROOF: Proof = Proof;
}

/// No panel holds the part yet.
#[diagnostic::on_unimplemented(
    message = "`{S}` can't be mounted: it is mounted already",
    label = "mounted already",
    note = "take `{S}` out of its panel first, with `unmount()`"
)]
pub trait MountedOnce<Panel, S> {
    #[doc(hidden)]
    const PROOF: Proof;
}

holds! {
    [S] MountedOnce<Loose, S>;
    // See `Never`.
    [] MountedOnce<Never, Never>;
}
