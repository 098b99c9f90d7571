//! Assumptions: figures that a part's own sheet doesn't give, and the part that they are taken over from.

use crate::toml::block::{Located, Within};
use crate::toml::table::Table;
use crate::value::text::TEXT;

/// A block `[[assumption]]`.
pub(crate) struct Assumed {
    pub(crate) item: Located<&'static str>,
    pub(crate) like: Located<&'static str>,
    pub(crate) figures: Located<Vec<&'static str>>,
    pub(crate) reason: &'static str,
}

/// The keys of a part that can be assumed: whole sections, of which each figure that isn't given is taken over.
pub(crate) const FIGURES: &[&str] =
    &["pole-marking", "potential-marking", "rating", "connection", "mechanics", "environment"];

pub(crate) fn assumption(table: &mut Table<'_>) -> Option<Assumed> {
    let item = table.required("item", "Item number of the part whose figures are assumed.", &TEXT);
    if let Some(item) = &item {
        table.call(Within::Named("the assumption on", item.value), &item.span);
    }
    let like = table.required("like", "Item number of the part whose figures are taken over.", &TEXT);
    let figures = table.words("figures", "Which figures: sections or keys of a part.", true, FIGURES);
    let reason = table.required("reason", "Why that may be assumed. It is shown beside the figures.", &TEXT);
    Some(Assumed { item: item?, like: like?, figures: figures?, reason: reason?.value })
}
