//! What holds a value in the user's struct, read off the tokens of its type.

use syn::{GenericArgument, PathArguments, Type};

/// A type, taken apart as far as mappings go into it.
pub(crate) enum Shape<'t> {
    /// `Option<…>`
    Option(Box<Shape<'t>>),
    /// `Patch<…>`
    Patch(Box<Shape<'t>>),
    /// `Box<…>`
    Box(Box<Shape<'t>>),
    /// `Vec<…>`
    Vec(Box<Shape<'t>>),
    /// `BTreeMap<String, …>` or `HashMap<String, …>`
    Map(Box<Shape<'t>>),
    /// What converts as a whole.
    Value(&'t Type),
}

impl<'t> Shape<'t> {
    /// Of a type.
    pub(crate) fn of(ty: &'t Type) -> Self {
        let ty = bare(ty);
        let (name, arguments) = named(ty);
        match (name.as_deref(), arguments.as_slice()) {
            (Some("Option"), [inner]) => Self::Option(Box::new(Self::of(inner))),
            (Some("Patch"), [inner]) => Self::Patch(Box::new(Self::of(inner))),
            (Some("Box"), [inner]) if is_sized(inner) => Self::Box(Box::new(Self::of(inner))),
            (Some("Vec"), [inner]) => Self::Vec(Box::new(Self::of(inner))),
            (Some("BTreeMap" | "HashMap"), [_, inner]) => Self::Map(Box::new(Self::of(inner))),
            _ => Self::Value(ty),
        }
    }

    /// Whether a `Patch` is inside it, where none can be.
    pub(crate) fn holds_patch(&self) -> bool {
        match self {
            Self::Option(inner)
            | Self::Patch(inner)
            | Self::Box(inner)
            | Self::Vec(inner)
            | Self::Map(inner) => matches!(**inner, Self::Patch(_)) || inner.holds_patch(),
            Self::Value(_) => false,
        }
    }

    /// What is held, where something may be held or not.
    pub(crate) fn inside(&self) -> &Self {
        match self {
            Self::Option(inner) | Self::Patch(inner) => inner,
            whole => whole,
        }
    }

    /// Whether it is a value that Rust itself knows, which has something blank.
    pub(crate) fn is_plain(&self) -> bool {
        let Self::Value(Type::Path(path)) = self else {
            return false;
        };
        path.path
            .get_ident()
            .is_some_and(|it| PLAIN.iter().any(|plain| it == plain))
    }

    /// Whether nothing is read as what is empty.
    pub(crate) fn is_collection(&self) -> bool {
        matches!(self, Self::Vec(_) | Self::Map(_))
    }
}

const PLAIN: [&str; 12] = [
    "String", "bool", "i8", "i16", "i32", "i64", "u8", "u16", "u32", "u64", "f32", "f64",
];

/// The type in parentheses, and the one that a `$ty` of `macro_rules!` stands for.
pub(crate) fn bare(ty: &Type) -> &Type {
    match ty {
        Type::Group(group) => bare(&group.elem),
        Type::Paren(paren) => bare(&paren.elem),
        ty => ty,
    }
}

/// Whether a value of the type can stand outside of a box.
fn is_sized(ty: &Type) -> bool {
    match bare(ty) {
        Type::Slice(_) | Type::TraitObject(_) => false,
        Type::Path(path) => !path.path.is_ident("str"),
        _ => true,
    }
}

/// The last segment of a path and the types in its brackets.
fn named(ty: &Type) -> (Option<String>, Vec<&Type>) {
    let Type::Path(path) = ty else {
        return (None, Vec::new());
    };
    let Some(last) = path.path.segments.last().filter(|_| path.qself.is_none()) else {
        return (None, Vec::new());
    };
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return (None, Vec::new());
    };
    let types = arguments.args.iter().filter_map(|it| match it {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    });
    (Some(last.ident.to_string()), types.collect())
}

#[cfg(test)]
mod tests {
    use super::Shape;

    fn check(ty: &str, expected: &str) {
        let ty = syn::parse_str(ty).unwrap();
        assert_eq!(words(&Shape::of(&ty)), expected);
    }

    fn words(shape: &Shape<'_>) -> String {
        match shape {
            Shape::Option(it) => format!("option {}", words(it)),
            Shape::Patch(it) => format!("patch {}", words(it)),
            Shape::Box(it) => format!("box {}", words(it)),
            Shape::Vec(it) => format!("vec {}", words(it)),
            Shape::Map(it) => format!("map {}", words(it)),
            Shape::Value(_) => "value".to_owned(),
        }
    }

    #[test]
    fn takes_types_apart() {
        check("String", "value");
        check("std::option::Option<Box<Vec<T>>>", "option box vec value");
        check("HashMap<String, Option<i64>>", "map option value");
        check("connectome::Patch<&'a str>", "patch value");
        check("Option<Box<str>>", "option value");
        check("<T as Trait>::Option<T>", "value");
        check("(Option<T>,)", "value");
        check("(Option<(Vec<T>)>)", "option vec value");
    }
}
