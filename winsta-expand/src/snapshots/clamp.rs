impl w::Clamp for Clamp1 {
    const READ: w::FromASheet = w::FromASheet;
}
#[diagnostic::on_unimplemented(
    message = "this conductor does not go into `{S}`: solid, `{Size}` against 0.5 ... 2.5 mm² / 20 ... 14 AWG",
    label = "wrong cross-section",
    note = "it takes solid 0.5 ... 2.5 mm² (sheet 4711; parts/own.toml:6)"
)]
pub trait Clamp1IsSolidInOpenedClamp<S, Size, Scale> {
    const READ: w::FromASheet;
}
#[diagnostic::do_not_recommend]
impl Clamp1IsSolidInOpenedClamp<w::Never, w::Never, w::Never> for w::Mating {
    const READ: w::FromASheet = w::FromASheet;
}
#[diagnostic::do_not_recommend]
impl<
    S,
    Size: w::AtLeast<w::Sqmm0_5> + w::AtMost<w::Sqmm2_5>,
> Clamp1IsSolidInOpenedClamp<S, Size, w::Metric> for w::Mating {
    const READ: w::FromASheet = w::FromASheet;
}
#[diagnostic::do_not_recommend]
impl<
    S,
    Size: w::AtLeast<w::Awg20> + w::AtMost<w::Awg14>,
> Clamp1IsSolidInOpenedClamp<S, Size, w::Gauge> for w::Mating {
    const READ: w::FromASheet = w::FromASheet;
}
impl<S, Size: w::Step> w::Takes<Clamp1, w::IsSolid, w::InOpenedClamp, Size, S>
for w::Mating
where
    w::Mating: Clamp1IsSolidInOpenedClamp<S, Size, Size::Scale>,
{
    const READ: w::FromASheet = w::FromASheet;
}
#[diagnostic::on_unimplemented(
    message = "this conductor can't be pushed into `{S}`: solid against a clamp that has to be opened",
    label = "needs the clamp opened",
    note = "leave out `pushed_in()`: with the clamp opened it takes 0.5 ... 2.5 mm² / 20 ... 14 AWG (sheet 4711; parts/own.toml:6)"
)]
pub trait Clamp1IsSolidIsPushedIn<S, Size, Scale> {
    const READ: w::FromASheet;
}
#[diagnostic::do_not_recommend]
impl Clamp1IsSolidIsPushedIn<w::Never, w::Never, w::Never> for w::Mating {
    const READ: w::FromASheet = w::FromASheet;
}
#[diagnostic::do_not_recommend]
impl Clamp1IsSolidIsPushedIn<w::Never, w::Never, w::Mating> for w::Mating {
    const READ: w::FromASheet = w::FromASheet;
}
impl<S, Size: w::Step> w::Takes<Clamp1, w::IsSolid, w::IsPushedIn, Size, S> for w::Mating
where
    w::Mating: Clamp1IsSolidIsPushedIn<S, Size, Size::Scale>,
{
    const READ: w::FromASheet = w::FromASheet;
}
