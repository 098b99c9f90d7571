const SHEET1: w::DataSheet = w::DataSheet {
    family: w::Some("Acme Click"),
    poles: w::Poles::new(3),
    mismating_protection: w::Some(w::protection(false, true, false, false)),
    ..w::NOT_GIVEN
};
pub struct _Face1;
impl w::MatingFace for _Face1 {
    const SHEET: &'static w::DataSheet = &SHEET1;
    type Gender = w::Female;
    type Family = names_of_own::AcmeClick;
    type Poles = w::PoleCount<3>;
    type Coding = names_of_own::CodingX;
    type Application = w::NotStated;
    type Lever = w::NoLever;
    type Terminals = w::NotStated;
    type FittingCaps = w::NoPartOfThisCatalog;
}
impl w::PartSpec for P4711_S {
    const PIECE: Self = Self;
    const OWN: &'static w::str = "i6:4711-S k0 q10:sheet 4711 c1:X";
    type Face = _Face1;
    type Fitting = w::NoPartOfThisCatalog;
}
impl w::PartSpec for P4712_S {
    const PIECE: Self = Self;
    const OWN: &'static w::str = "i6:4712-S k0 q10:sheet 4711 c1:X";
    type Face = _Face1;
    type Fitting = w::NoPartOfThisCatalog;
}
