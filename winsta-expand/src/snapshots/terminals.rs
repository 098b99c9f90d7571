pub struct Terminals1;
impl w::Terminals for Terminals1 {
    type Marking = w::NotStated;
    type Clamp = Clamp1;
    type Points = w::PointCount<2>;
    type Strip = w::Stripped<8, 5>;
    const READ: w::FromASheet = w::FromASheet;
}
impl w::MatingFace for _Face1 {
    const SHEET: &'static w::DataSheet = &SHEET1;
    type Gender = w::Female;
    type Family = names_of_own::AcmeClick;
    type Poles = w::PoleCount<3>;
    type Coding = names_of_own::CodingX;
    type Application = w::NotStated;
    type Lever = w::NoLever;
    type Terminals = terminals_of_own::Terminals1;
    type FittingCaps = w::NoPartOfThisCatalog;
}
