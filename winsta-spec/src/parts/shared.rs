//! Shared blocks, `[shared.name]`: what one gives is read once for all parts of a kind.

use std::cell::RefCell;
use std::rc::Rc;

use toml::de::DeTable;
use winsta_types::data_sheet::Kind;

use crate::parts::keys::{FIRST, Figures, known};
use crate::toml::block::{Block, Found, Name};
use crate::toml::table::Table;
use crate::value::kind::Plain;

/// A shared block.
pub(crate) struct Shared<'t> {
    pub(crate) block: Rc<Block<'t>>,
    bases: RefCell<Vec<Base<'t>>>,
}

/// What a shared block gives to the parts of a kind.
struct Base<'t> {
    kind: Option<Kind>,
    figures: Figures<'t>,
    /// The keys that no part of the kind has taken over yet.
    unread: Vec<(&'t Name<'t>, &'t Found<'t>)>,
}

impl<'t> Shared<'t> {
    pub(crate) fn new(block: Block<'t>) -> Self {
        Self { block: Rc::new(block), bases: RefCell::default() }
    }

    /// What it gives to a part of that kind with `own` keys.
    pub(crate) fn figures(&self, kind: Option<Kind>, own: &DeTable<'_>) -> Figures<'t> {
        let mut bases = self.bases.borrow_mut();
        let at = bases.iter().position(|base| base.kind == kind).unwrap_or_else(|| {
            bases.push(Base::new(kind, &self.block));
            bases.len() - 1
        });
        let Base { figures, unread, .. } = &mut bases[at];
        if unread.iter().any(|(name, _)| !own.contains_key(&**name.get_ref())) {
            let table = Table::of((*self.block).clone());
            unread.retain(|(name, found)| {
                let is_left = own.contains_key(&**name.get_ref());
                if !is_left {
                    table.with_key(name, found, |table| figures.take(kind, table));
                }
                is_left
            });
        }
        figures.clone()
    }

    /// Tells which of its keys no part knows. A block that no part takes over is looked through as well.
    pub(crate) fn finish(&self) {
        let mut kinds: Vec<_> = self.bases.borrow().iter().map(|base| base.kind).collect();
        let mut no_key = vec!["item", "like"];
        if kinds.is_empty() {
            let block = Block { is_partial: true, ..(*self.block).clone() };
            let kind = block.own.get("kind").and_then(|found| block.located("kind", found, &Kind::VALUE));
            let kind = kind.map(|kind| kind.value);
            self.figures(kind, &DeTable::new()).entry(&block, kind, None, None);
            kinds.push(kind);
            no_key.clear();
        }
        let mut known = kinds.into_iter().flat_map(known).copied().collect::<Vec<_>>();
        known.retain(|name| !no_key.contains(name));
        let unknown = self.block.own.keys().filter(|name| !known.contains(&&**name.get_ref()));
        self.block.report(&unknown.collect::<Vec<_>>(), Vec::new(), &|| known.clone(), &|_| None);
    }
}

impl<'t> Base<'t> {
    fn new(kind: Option<Kind>, block: &Block<'t>) -> Self {
        let unread = block.own.iter().filter(|(name, _)| !FIRST.contains(&&**name.get_ref())).collect();
        Self { kind, figures: Figures::none(), unread }
    }
}
