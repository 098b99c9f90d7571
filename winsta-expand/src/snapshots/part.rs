///4711-S: a "socket"
#[derive(::core::fmt::Debug)]
pub struct P4711_S;
impl w::PartSpec for P4711_S {
    const PIECE: Self = Self;
    const OWN: &'static w::str = "i6:4711-S k0 q10:sheet 4711 d10:a \"socket\" c1:X l1 o4:gray w12500";
    type Face = _Face1;
    type Fitting = CablePlug;
}
