//! What a parts file and a wiring file may say, as the reader itself asks for it: the base of a JSON Schema for editors.

use std::cell::RefCell;
use std::rc::Rc;

/// A key of a block.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub struct SchemaKey {
    /// As it is written: `pole-marking`.
    pub name: &'static str,
    /// What it says, with its source.
    pub doc: &'static str,
    /// Whether every block of this kind has it.
    pub required: bool,
    /// What its value looks like.
    pub shape: Shape,
}

/// What a value looks like.
#[derive(Debug, Clone)]
#[non_exhaustive]
pub enum Shape {
    /// A text.
    Text,
    /// A text, or a list of texts.
    Texts,
    /// True or false.
    Flag,
    /// A whole number.
    Integer {
        /// The smallest.
        first: u32,
        /// The largest.
        last: u32,
    },
    /// A text with a figure and its unit.
    Quantity {
        /// What it is called.
        name: &'static str,
        /// How it is written.
        example: String,
    },
    /// One of these words.
    Word(Vec<&'static str>),
    /// A list of these words.
    Words(Vec<&'static str>),
    /// A block, `[part.geometry]`.
    Block(Vec<SchemaKey>),
    /// Blocks, `[[part]]`.
    Blocks(Vec<SchemaKey>),
    /// Blocks by name, `[shared.sheet]`.
    NamedBlocks(Vec<SchemaKey>),
}

/// Where a table writes down the keys that it is asked for.
#[derive(Debug, Clone, Default)]
pub(crate) struct Keys(Rc<RefCell<Vec<SchemaKey>>>);

impl Keys {
    pub(crate) fn add(&self, name: &'static str, doc: &'static str, required: bool, shape: Shape) {
        let mut keys = self.0.borrow_mut();
        if !keys.iter().any(|key| key.name == name) {
            keys.push(SchemaKey { name, doc, required, shape });
        }
    }

    /// The keys of the blocks under a key, none of them required.
    pub(crate) fn of_blocks(&self, name: &str) -> Vec<SchemaKey> {
        let keys = self.0.borrow();
        let shape = keys.iter().find(|key| key.name == name).map(|key| key.shape.clone());
        let Some(Shape::Blocks(inner)) = shape else { return Vec::new() };
        inner.into_iter().map(|key| SchemaKey { required: false, ..key }).collect()
    }

    pub(crate) fn into_vec(self) -> Vec<SchemaKey> {
        self.0.take()
    }
}

/// The keys of a parts file, in the order in which the reader asks for them.
#[must_use]
pub fn keys() -> Vec<SchemaKey> {
    crate::parts::entry::keys()
}

/// The keys of a wiring file.
#[must_use]
pub fn wiring_keys() -> Vec<SchemaKey> {
    crate::wiring::connection::keys()
}

/// Whether a block of that name stands below a part.
pub(crate) fn is_block_of_a_part(name: &str) -> bool {
    let is_block = |key: &SchemaKey| key.name == name && matches!(key.shape, Shape::Block(_) | Shape::Blocks(_));
    keys().iter().any(|key| match &key.shape {
        Shape::Blocks(of_a_part) if key.name == "part" => of_a_part.iter().any(is_block),
        _ => false,
    })
}
