///4711-T: distribution connector
#[derive(::core::fmt::Debug)]
pub struct Tee;
impl Tee {
    /// Its mating faces, in the order of the parts file. Each mates on its own.
    #[inline(always)]
    pub const fn split(self) -> (Tee_In, Tee_Out) {
        (Tee_In, Tee_Out)
    }
    /// The part again, when none of its faces is mated.
    #[inline(always)]
    pub const fn join(_: (Tee_In, Tee_Out)) -> Self {
        Tee
    }
}
///A mating face of [4711-T](Tee): plug
#[derive(::core::fmt::Debug)]
pub struct Tee_In;
///A mating face of [4711-T](Tee): socket
#[derive(::core::fmt::Debug)]
pub struct Tee_Out;
impl w::PartSpec for Tee {
    const PIECE: Self = Self;
    const OWN: &'static w::str = "i6:4711-T k2 q10:sheet 4711";
    type Face = _Face1;
    type Fitting = w::NoPartOfThisCatalog;
}
impl w::PartSpec for Tee_In {
    const PIECE: Self = Self;
    const OWN: &'static w::str = "i6:4711-T k1 f9:4711-T/In q10:sheet 4711 c1:X";
    type Face = _Face2;
    type Fitting = Tee_Out;
}
impl w::PartSpec for Tee_Out {
    const PIECE: Self = Self;
    const OWN: &'static w::str = "i6:4711-T k0 f10:4711-T/Out q10:sheet 4711 c1:X";
    type Face = _Face3;
    type Fitting = Tee_In;
}
