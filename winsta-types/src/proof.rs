//! What seals the rules: a rule is implemented for [`Mating`] with a [`Proof`] that nobody else can name.
//!
//! It uses nothing.

use core::marker::PhantomData;

/// The type that whoever implements a rule must name, and only this crate can: its module is private.
///
/// A rule is implemented for a type of this crate, but with the parts among its parameters, and a user's part is a type
/// of their own: that would be enough for them to implement it, too.
#[derive(Debug)]
pub struct Proof;

/// Stands in what is read off a sheet, for whoever implements it to name: only `parts!` does.
#[derive(Debug)]
pub struct FromASheet;

/// What every rule is about: the traits of the rules are implemented for this type alone.
///
/// The two parts are parameters of those traits instead, so that a message can name them. And if the trait stood at the
/// plug's own type, as `MatesWith` does, rustc would show `MatesWith` instead of the rule.
#[derive(Debug)]
pub struct Mating;

/// Stands for the parts in a second implementation of each rule, one that no part can use.
///
/// With a single implementation rustc takes it for the one that was meant, and explains how it differs (`but trait … is
/// implemented for it`), in place of our message or under it.
#[derive(Debug)]
pub struct Never(());

/// Instead of `PhantomData<T>` in a type that proves something. It is [`Send`] and [`Sync`] where `T` is, as that one.
///
/// Types that differ in a lifetime alone are subtypes of each other, `for<'a> fn(&'a str)` of `fn(&'static str)`, and rustc
/// takes one for the other without a word. So a proof holds what it is about where nothing but the same type does.
pub(crate) type Invariant<T> = PhantomData<(T, fn(T) -> T)>;
/// The implementations of a rule: `holds! { [generics] Rule<parameters> where [bounds]; }`, each with the proof.
macro_rules! holds {
    ($([$($generics:tt)*] $Rule:path $(where [$($bounds:tt)*])?;)+) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> $Rule for $crate::proof::Mating $(where $($bounds)*)? {
            const PROOF: $crate::proof::Proof = $crate::proof::Proof;
        }
    )+};
}
pub(crate) use holds;
