//! Where the faults of a file go while it is read.

use std::cell::{Cell, RefCell};
use std::ops::Range;
use std::sync::Arc;

use crate::fault::collected::Faults;
use crate::fault::problem::Problem;
use crate::text::source::Source;
use crate::text::spelling::Speller;
use crate::toml::broken::{Broken, touches};

/// Where the faults of one file go while it is read.
pub(crate) struct Reader<'r> {
    source: Arc<Source>,
    faults: RefCell<&'r mut Faults>,
    broken: Broken,
    /// How many faults were found, those that follow from broken syntax among them.
    told: Cell<usize>,
}

impl<'r> Reader<'r> {
    /// `broken` are the places where the syntax is broken.
    pub(crate) fn new(source: &Arc<Source>, faults: &'r mut Faults, broken: Vec<Range<usize>>) -> Self {
        let broken = Broken::of(source.text(), broken);
        Self { source: Arc::clone(source), faults: RefCell::new(faults), broken, told: Cell::new(0) }
    }

    pub(crate) fn source(&self) -> &Arc<Source> {
        &self.source
    }

    pub(crate) fn fault(&self, span: Range<usize>, problem: Problem) {
        self.fault_with(span, &|_| problem.clone());
    }

    /// The same where it takes some time to say what is wrong.
    pub(crate) fn fault_with(&self, span: Range<usize>, problem: &dyn Fn(&mut Speller) -> Problem) {
        self.told.set(self.told.get() + 1);
        if !touches(&self.broken.places, &span) {
            self.faults.borrow_mut().add_with(&self.source, span, problem);
        }
    }

    /// The same for what is wrong with a whole block: one that is broken itself may lack it for that.
    pub(crate) fn fault_of_block(&self, span: Range<usize>, problem: &dyn Fn(&mut Speller) -> Problem) {
        if self.is_broken(&span) {
            self.told.set(self.told.get() + 1);
        } else {
            self.fault_with(span, problem);
        }
    }

    /// The same for what is wrong with the whole file.
    pub(crate) fn fault_of_file(&self, problem: Problem) {
        if self.is_whole() {
            self.fault(0..0, problem);
        }
    }

    /// How many faults were found so far.
    pub(crate) fn told(&self) -> usize {
        self.told.get()
    }

    /// Whether the syntax is right everywhere, so that everything of the file was read.
    pub(crate) fn is_whole(&self) -> bool {
        self.broken.places.is_empty()
    }

    /// Whether the syntax of a block is broken.
    pub(crate) fn is_broken(&self, block: &Range<usize>) -> bool {
        touches(&self.broken.blocks, block)
    }

    /// Which of the keys that a block lacks was meant by an unknown one.
    pub(crate) fn meant(&self, key: &str, known: &[&'static str]) -> Option<&'static str> {
        self.faults.borrow_mut().spelling.meant(key, &mut known.iter().copied())
    }
}
