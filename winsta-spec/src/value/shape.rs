//! What a value looks like: the base of a JSON Schema for editors.

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
