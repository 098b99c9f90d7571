///4711-C: lockout cap
#[derive(::core::fmt::Debug)]
pub struct P4711_C;
///4711-D: operating tool
#[derive(::core::fmt::Debug)]
pub struct P4711_D;
const SHEET1: w::DataSheet = w::DataSheet {
    poles: w::Poles::new(6),
    closes: w::Some(w::Closes::Sockets),
    separable: w::Some(true),
    ..w::NOT_GIVEN
};
const SHEET2: w::DataSheet = w::DataSheet {
    blade: w::Some("2.5 mm"),
    ..w::NOT_GIVEN
};
pub struct _Face1;
impl w::Face for _Face1 {
    const SHEET: &'static w::DataSheet = &SHEET1;
    type Role = w::ALockoutCap;
}
pub struct _Face2;
impl w::Face for _Face2 {
    const SHEET: &'static w::DataSheet = &SHEET2;
    type Role = w::NothingThatMates;
}
impl w::PartSpec for P4711_C {
    const PIECE: Self = Self;
    const OWN: &'static w::str = "i6:4711-C k3 q5:sheet";
    type Face = _Face1;
    type Fitting = w::NoPartOfThisCatalog;
}
#[diagnostic::do_not_recommend]
impl w::LockoutCap for P4711_C {
    type Use = w::ForSockets;
    type Poles = w::PoleCount<6>;
    type Size = w::Separable;
    const READ: w::FromASheet = w::FromASheet;
}
impl w::PartSpec for P4711_D {
    const PIECE: Self = Self;
    const OWN: &'static w::str = "i6:4711-D k4 q5:sheet";
    type Face = _Face2;
    type Fitting = w::NoPartOfThisCatalog;
}
