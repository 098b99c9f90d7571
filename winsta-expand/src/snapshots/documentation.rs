#[doc(alias = "4711-S")]
/**4711-S: socket

| Mating | |
|---|---|
| kind | socket |
| family | Acme Click |
| poles | 3 |
| coding | X |
| locking lever | yes |
| mates with | [CablePlug](CablePlug) |
| closed by | no part of this catalog |

Source: sheet 4711 (`parts/own.toml:6`)
*/
#[derive(::core::fmt::Debug)]
pub struct P4711_S;
