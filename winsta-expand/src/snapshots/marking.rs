///The pole marked DA+.
#[derive(::winsta::__private::Debug)]
#[allow(non_camel_case_types)]
pub struct PoleDAPlus;
pub struct Marking1;
impl w::Terminals for Terminals1 {
    type Marking = Marking1;
    type Clamp = w::NotStated;
    type Points = w::NotStated;
    type Strip = w::NotStated;
    const READ: w::FromASheet = w::FromASheet;
}
impl w::Named for terminals_of_own::Marking1 {
    type Poles = (w::potential::N, poles_of_own::PoleDAPlus, w::potential::L);
    type Free = (w::Free, w::Free, w::Free);
    const READ: w::FromASheet = w::FromASheet;
}
#[diagnostic::do_not_recommend]
impl<S, Poles> w::PoleMarked<w::potential::N, S, Poles> for terminals_of_own::Marking1 {
    type At = w::NeutralPole<1>;
    const READ: w::FromASheet = w::FromASheet;
}
#[diagnostic::do_not_recommend]
impl<S, Poles> w::PoleMarked<poles_of_own::PoleDAPlus, S, Poles>
for terminals_of_own::Marking1 {
    type At = w::LivePole<2>;
    const READ: w::FromASheet = w::FromASheet;
}
#[diagnostic::do_not_recommend]
impl<S, Poles> w::PoleMarked<w::potential::L, S, Poles> for terminals_of_own::Marking1 {
    type At = w::LinePole<3>;
    const READ: w::FromASheet = w::FromASheet;
}
