pub struct Clamp1;
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
    message = "this conductor does not go into `{S}`: stranded against solid 0.5 ... 2.5 mm²",
    label = "kind not listed",
    note = "take a kind that the sheet lists (sheet 4711; parts/own.toml:6)"
)]
pub trait Clamp1IsStranded<S, Size, Scale> {
    const READ: w::FromASheet;
}
#[diagnostic::do_not_recommend]
impl Clamp1IsStranded<w::Never, w::Never, w::Never> for w::Mating {
    const READ: w::FromASheet = w::FromASheet;
}
#[diagnostic::do_not_recommend]
impl Clamp1IsStranded<w::Never, w::Never, w::Mating> for w::Mating {
    const READ: w::FromASheet = w::FromASheet;
}
impl<S, Size: w::Step> w::Takes<Clamp1, w::IsStranded, w::InOpenedClamp, Size, S>
for w::Mating
where
    w::Mating: Clamp1IsStranded<S, Size, Size::Scale>,
{
    const READ: w::FromASheet = w::FromASheet;
}
impl<S, Size: w::Step> w::Takes<Clamp1, w::IsStranded, w::IsPushedIn, Size, S>
for w::Mating
where
    w::Mating: Clamp1IsStranded<S, Size, Size::Scale>,
{
    const READ: w::FromASheet = w::FromASheet;
}
impl w::Terminals for Terminals1 {
    type Marking = w::NotStated;
    type Clamp = Clamp1;
    type Points = w::PointCount<2>;
    type Strip = w::Stripped<8, 5>;
    const READ: w::FromASheet = w::FromASheet;
}
