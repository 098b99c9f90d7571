//! The data sheet of a part as a constant: the fields that its entry gives, and no others.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use winsta_spec::{Catalogue, Entry, Face, Rating};
use winsta_types::coding::Coding;
use winsta_types::data_sheet::{Closes, OvervoltageCategory, ProtectionClass};
use winsta_types::family::MismatingProtection;
use winsta_types::poles::Poles;
use winsta_types::quantity::{CrossSection, Current, Energy, Mass, Voltage};

/// A `w::DataSheet`: of a part, or of one of its mating faces.
pub(crate) fn constant(entry: &Entry, face: Option<&Face>, catalogue: &Catalogue) -> TokenStream {
    let (item, source) = (&entry.item_number.value, &entry.source);
    let kind = match face.map(|face| face.gender) {
        Some(gender) => variant(gender),
        None => variant(entry.kind),
    };
    let mut fields = Fields::default();
    fields.one("description", entry.description.as_ref());
    if let Some(face) = face {
        fields.one("family", Some(&face.family.value));
        fields.one("poles", Some(&face.poles));
        fields.one("coding", Some(&face.coding));
        fields.one("application", face.application.as_ref());
        let family = catalogue.family(&face.family.value);
        fields.one("mismating_protection", family.and_then(|family| family.mismating_protection.as_ref()));
        fields.list("pole_marking", face.pole_marking.iter().map(|word| quote!(#word)));
        fields.one("locking_lever", face.locking_lever.as_ref());
    }
    fields.one("poles", entry.poles.as_ref());
    fields.one("color", entry.color.as_ref());
    fields.one("nominal_cross_section", entry.nominal_cross_section.as_ref());
    fields.list("ratings", entry.ratings.iter().map(rating));
    fields.one("mounting", entry.mounting.as_ref());
    fields.one("protection_class_when_mated", entry.protection_class_when_mated.as_ref());
    fields.list("counterparts", entry.counterparts.iter().flat_map(|list| &list.value).map(|item| quote!(#item)));
    fields.list("accessories", entry.accessories.iter().flat_map(|list| &list.value).map(|item| quote!(#item)));
    fields.one("closes", entry.closes.as_ref());
    fields.one("separable", entry.separable.as_ref());
    fields.one("material", entry.material.as_ref());
    fields.one("blade", entry.blade.as_ref());
    fields.one("gtin", entry.gtin.as_ref());
    fields.one("customs_tariff", entry.customs_tariff.as_ref());
    fields.one("origin", entry.origin.as_ref());
    fields.one("packaging", entry.packaging.as_ref());
    fields.one("weight", entry.weight.as_ref());
    fields.one("fire_load", entry.fire_load.as_ref());
    quote!(w::DataSheet { #fields ..w::DataSheet::new(#item, w::Kind::#kind, #source) })
}

fn rating(rating: &Rating) -> TokenStream {
    let standard = &rating.standard;
    let mut fields = Fields::default();
    fields.one("condition", rating.condition.as_ref());
    fields.one("overvoltage_category", rating.overvoltage_category.as_ref());
    fields.one("pollution_degree", rating.pollution_degree.as_ref());
    fields.one("rated_voltage", rating.rated_voltage.as_ref());
    fields.one("rated_impulse_voltage", rating.rated_impulse_voltage.as_ref());
    fields.one("rated_current", rating.rated_current.as_ref());
    fields.one("certificate", rating.certificate.as_ref());
    quote!(w::Rating { #fields ..w::Rating::new(#standard) })
}

/// The variant of an enum without fields: its `Debug` is its name.
fn variant(value: impl std::fmt::Debug) -> Ident {
    Ident::new(&format!("{value:?}"), Span::call_site())
}

/// The fields of a struct that are given.
#[derive(Default)]
struct Fields(TokenStream);

impl Fields {
    fn one(&mut self, name: &str, value: Option<&impl Constant>) {
        if let Some(value) = value {
            let (name, value) = (Ident::new(name, Span::call_site()), value.some());
            self.0.extend(quote!(#name: #value,));
        }
    }

    fn list(&mut self, name: &str, values: impl Iterator<Item = TokenStream>) {
        let mut values = values.peekable();
        if values.peek().is_some() {
            let name = Ident::new(name, Span::call_site());
            self.0.extend(quote!(#name: &[#(#values),*],));
        }
    }
}

impl quote::ToTokens for Fields {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        tokens.extend(self.0.clone());
    }
}

/// A value that a constant expression can make.
trait Constant {
    /// The value in `Some`.
    fn some(&self) -> TokenStream;
}

impl Constant for String {
    fn some(&self) -> TokenStream {
        quote!(Some(#self))
    }
}

impl Constant for bool {
    fn some(&self) -> TokenStream {
        quote!(Some(#self))
    }
}

impl Constant for u8 {
    fn some(&self) -> TokenStream {
        quote!(Some(#self))
    }
}

impl Constant for Poles {
    fn some(&self) -> TokenStream {
        let number = self.get();
        quote!(w::Poles::new(#number))
    }
}

impl Constant for Coding {
    fn some(&self) -> TokenStream {
        let name = self.as_str();
        quote!(w::Coding::new(#name))
    }
}

impl Constant for Closes {
    fn some(&self) -> TokenStream {
        let variant = variant(self);
        quote!(Some(w::Closes::#variant))
    }
}

impl Constant for ProtectionClass {
    fn some(&self) -> TokenStream {
        let (solids, water) = (self.solids(), self.water());
        quote!(w::ProtectionClass::new(#solids, #water))
    }
}

impl Constant for MismatingProtection {
    fn some(&self) -> TokenStream {
        let Self { poles, rotated, staggered, single_pole } = self;
        quote! {
            Some(w::MismatingProtection {
                poles: #poles, rotated: #rotated, staggered: #staggered, single_pole: #single_pole
            })
        }
    }
}

impl Constant for OvervoltageCategory {
    fn some(&self) -> TokenStream {
        let variant = variant(self);
        quote!(Some(w::OvervoltageCategory::#variant))
    }
}

macro_rules! quantity_constants {
    ($($Quantity:ident::$unit:ident,)+) => {$(
        impl Constant for $Quantity {
            fn some(&self) -> TokenStream {
                let value = self.get();
                quote!(Some(w::$Quantity::$unit(#value)))
            }
        }
    )+};
}

quantity_constants! {
    Voltage::millivolts,
    Current::milliamperes,
    CrossSection::thousandth_square_millimeters,
    Mass::milligrams,
    Energy::joules,
}
