//! Parts and connections that are loaded, not compiled. Feature `std`.
//!
//! A [`Catalog`] reads parts files while the program runs, looks parts up by item number, and checks wiring files. The
//! rules are those that the compiler checks, and so are the words.
//!
//! ```
//! use winsta::{Catalog, loaded::File};
//!
//! let catalog = Catalog::read(["winsta:winsta-snap-in.toml"])?;
//! let wiring = r#"
//! [[connection]]
//! name = "row 1"
//! socket = "770-745"
//! plug = "770-753"
//! "#;
//! let faults = catalog.check(File::from_text("wiring.toml", wiring)).unwrap_err();
//! assert_eq!(
//!     faults.to_string(),
//!     "wiring.toml:5:8: `770-753` does not mate with `770-745`: 3 poles against 5
//!   |
//! 5 | plug = \"770-753\"
//!   |        ^^^^^^^^^
//!   |
//!   = help: `770-745` mates with `770-755`"
//! );
//! # Ok::<(), winsta::loaded::Faults>(())
//! ```
//!
//! # The wiring file
//!
//! One block for each connection: the item number of a socket and of a plug, and a name where it helps. A mating face of
//! a distribution connector is called by its part and its own name.
//!
//! ```toml
//! [[connection]]
//! name = "row 1"
//! socket = "H-1/Output1"
//! plug = "770-755"
//! ```
//!
//! A checked connection is no [`Mated`](crate::Mated): it says that two kinds of parts fit, not that two pieces are in
//! hand. Nor does a catalog make types: for those the parts files are read at build time, by [`parts!`](crate::parts).

use std::fmt;
use std::vec::Vec;

pub use winsta_spec::{CatalogPart, FaceEntry, Fault, File, Mates, Problem, Refused, WiringConnection};

/// All parts of some parts files, read while the program runs.
#[derive(Debug)]
pub struct Catalog {
    catalog: winsta_spec::Catalog,
}

impl Catalog {
    /// Reads parts files, which together make one catalog, with those that they build on.
    ///
    /// A file is a path from the working directory, also that of a folder; a [text](File::from_text); or one of those
    /// that come with the crate, `winsta:winsta.toml` and `winsta:winsta-snap-in.toml`. Their texts are kept for the life
    /// of the program, equal ones once.
    ///
    /// # Errors
    ///
    /// Every fault of every file.
    pub fn read<F: Into<File>>(files: impl IntoIterator<Item = F>) -> Result<Self, Faults> {
        let files: Vec<_> = files.into_iter().map(Into::into).collect();
        let (catalog, faults) = winsta_spec::read(&files);
        Faults::none(faults)?;
        Ok(Self { catalog })
    }

    /// All parts, in the order of the files.
    #[must_use]
    pub fn parts(&self) -> &[CatalogPart] {
        &self.catalog.parts
    }

    /// The part of an item number.
    ///
    /// ```
    /// let catalog = winsta::Catalog::read(["winsta:winsta-snap-in.toml"])?;
    /// assert_eq!(catalog.part("770-745")?.data_sheet().color, Some("gray"));
    ///
    /// let unknown = catalog.part("770_745").unwrap_err();
    /// assert_eq!(unknown.to_string(), "`770_745` is no part of this catalog");
    /// assert_eq!(unknown.help().unwrap(), "did you mean `770-745`?");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// There is none; the [help](Problem::help) names one that is written alike.
    pub fn part(&self, item_number: &str) -> Result<&CatalogPart, Problem> {
        self.catalog.part(item_number)
    }

    /// The mating face of a socket or a plug, `770-745`, or one of a distribution connector's, `H-1/Input`.
    ///
    /// # Errors
    ///
    /// There is none, or which of several is meant isn't said; the [help](Problem::help) names those that could be.
    pub fn face(&self, label: &str) -> Result<&FaceEntry, Problem> {
        self.catalog.face(label)
    }

    /// What mates with it: the stated counterparts first, then in the order of the files.
    ///
    /// ```
    /// let catalog = winsta::Catalog::read(["winsta:winsta-snap-in.toml"])?;
    /// let plugs: Vec<_> = catalog.fitting("770-745")?.map(|plug| plug.label()).collect();
    /// assert_eq!(plugs, ["770-755"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    ///
    /// As [`face`](Self::face).
    pub fn fitting(&self, label: &str) -> Result<impl Iterator<Item = &FaceEntry>, Problem> {
        Ok(self.catalog.fitting(self.face(label)?))
    }

    /// Reads a wiring file and checks every connection by the rules of mating.
    ///
    /// # Errors
    ///
    /// Every fault, at its line and column.
    pub fn check(&self, wiring: impl Into<File>) -> Result<Vec<WiringConnection<'_>>, Faults> {
        let (connections, faults) = winsta_spec::read_wiring(&wiring.into(), &self.catalog);
        Faults::none(faults)?;
        Ok(connections)
    }
}

/// What is wrong with files: at least one fault, in the order of the files and of the places in them.
///
/// Displays as reports like rustc's, each with its line and a caret.
#[derive(Clone)]
pub struct Faults(Vec<Fault>);

impl Faults {
    fn none(faults: Vec<Fault>) -> Result<(), Self> {
        if faults.is_empty() { Ok(()) } else { Err(Self(faults)) }
    }

    /// One after the other.
    pub fn iter(&self) -> impl ExactSizeIterator<Item = &Fault> {
        self.0.iter()
    }
}

impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, fault) in self.0.iter().enumerate() {
            f.write_str(if at > 0 { "\n\n" } else { "" })?;
            f.write_str(&fault.report())?;
        }
        Ok(())
    }
}

/// As it displays, so that an `unwrap` shows what is wrong.
impl fmt::Debug for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl std::error::Error for Faults {}
