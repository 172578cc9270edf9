//! Places in records, whatever holds the value there: `Option`, `Patch`, `Box`, or nothing.
//!
//! `at(&record.field).get()` is resolved as methods are: each kind of holder is a layer with a `get` of its own, and
//! the first one that fits is taken, the value as it is the last. A trait could not say "anything but an option";
//! one layer for each, so that of a field that does not exist no second mistake follows.

use std::ops::{Deref, DerefMut};

use super::fields::{Names, Write, located, missing};
use crate::{Codec, Mismatch, Patch};

/// A place that is read.
pub fn at<P>(place: &P) -> At<'_, P> {
    At(Held(Boxed(PatchBoxed(Patched(Whole(place))))))
}

/// A place that is written.
pub fn at_mut<P>(place: &mut P) -> AtMut<'_, P> {
    AtMut(HeldMut(BoxedMut(PatchBoxedMut(PatchedMut(WholeMut(
        place,
    ))))))
}

/// A layer around another one, which is looked at where the layer itself has no method.
macro_rules! layers {
    ($($(#[$docs:meta])* $layer:ident around $inner:ident, $layer_mut:ident around $inner_mut:ident;)*) => {$(
        $(#[$docs])*
        #[derive(Debug)]
        pub struct $layer<'a, P>($inner<'a, P>);

        impl<'a, P> Deref for $layer<'a, P> {
            type Target = $inner<'a, P>;

            fn deref(&self) -> &$inner<'a, P> {
                &self.0
            }
        }

        /// The same, to be written.
        #[derive(Debug)]
        pub struct $layer_mut<'a, P>($inner_mut<'a, P>);

        impl<'a, P> Deref for $layer_mut<'a, P> {
            type Target = $inner_mut<'a, P>;

            fn deref(&self) -> &$inner_mut<'a, P> {
                &self.0
            }
        }

        impl<P> DerefMut for $layer_mut<'_, P> {
            fn deref_mut(&mut self) -> &mut Self::Target {
                &mut self.0
            }
        }
    )*};
}

layers! {
    /// Of an option of a box.
    At around Held, AtMut around HeldMut;
    /// Of an option.
    Held around Boxed, HeldMut around BoxedMut;
    /// Of a box.
    Boxed around PatchBoxed, BoxedMut around PatchBoxedMut;
    /// Of a patch of a box.
    PatchBoxed around Patched, PatchBoxedMut around PatchedMut;
    /// Of a patch.
    Patched around Whole, PatchedMut around WholeMut;
}

/// Of whatever is there.
#[derive(Debug)]
pub struct Whole<'a, P>(&'a P);

/// The same, to be written.
#[derive(Debug)]
pub struct WholeMut<'a, P>(&'a mut P);

impl<'a, P> Whole<'a, P> {
    fn place(&self) -> &'a P {
        self.0
    }
}

impl<P> WholeMut<'_, P> {
    fn place(&mut self) -> &mut P {
        self.0
    }
}

/// Gives a layer what can be read, out of what is there as a `Patch`.
macro_rules! reading {
    ($($layer:ident<$place:ty>: $patch:expr;)*) => {$(
        impl<'a, S> $layer<'a, $place> {
            /// What is there.
            pub fn get(&self) -> Option<&'a S> {
                self.patch().value()
            }

            /// What is there; null is not the same as nothing.
            pub fn patch(&self) -> Patch<&'a S> {
                let patch: fn(&'a $place) -> Patch<&'a S> = $patch;
                patch(self.place())
            }
        }
    )*};
}

reading! {
    At<Option<Box<S>>>: |it| it.as_deref().map_or(Patch::Absent, Patch::Value);
    Held<Option<S>>: |it| it.as_ref().map_or(Patch::Absent, Patch::Value);
    Boxed<Box<S>>: |it| Patch::Value(it);
    PatchBoxed<Patch<Box<S>>>: |it| match it {
        Patch::Value(it) => Patch::Value(it),
        Patch::Null => Patch::Null,
        Patch::Absent => Patch::Absent,
    };
    Patched<Patch<S>>: |it| it.as_ref();
    Whole<S>: |it| Patch::Value(it);
}

/// Gives a layer what can be written, out of what is there and of how something blank is put there and all is
/// taken away; false where something must be there.
macro_rules! writing {
    ($($layer:ident<$place:ty>: $there:expr, $made:expr, $empty:expr;)*) => {$(
        impl<S: Codec> $layer<'_, $place> {
            /// Puts the value there; `None` takes away what is there.
            ///
            /// # Errors
            /// When it does not fit, or something must be there.
            pub fn set<T>(&mut self, value: Option<&T>, write: Write<T, S>, names: Names) -> Result<(), Mismatch> {
                self.set_patch(value.map_or(Patch::Absent, Patch::Value), write, names)
            }

            /// The same; null is not the same as nothing.
            ///
            /// # Errors
            /// The same.
            pub fn set_patch<T>(&mut self, value: Patch<&T>, write: Write<T, S>, names: Names) -> Result<(), Mismatch> {
                let made: fn(&mut $place) -> &mut S = $made;
                let empty: fn(&mut $place, bool) -> bool = $empty;
                let is_null = matches!(value, Patch::Null);
                match value {
                    Patch::Value(value) => write(value, made(self.place())).map_err(|it| located(it, names)),
                    Patch::Absent | Patch::Null if empty(self.place(), is_null) => Ok(()),
                    Patch::Absent | Patch::Null => Err(missing(names)),
                }
            }

            /// What is there, to be written into; something blank if nothing is and it is needed.
            pub fn enter(&mut self, is_needed: bool) -> Option<&mut S> {
                let there: fn(&mut $place) -> Option<&mut S> = $there;
                let made: fn(&mut $place) -> &mut S = $made;
                match is_needed {
                    true => Some(made(self.place())),
                    false => there(self.place()),
                }
            }
        }
    )*};
}

writing! {
    AtMut<Option<Box<S>>>:
        |it| it.as_deref_mut(),
        |it| it.get_or_insert_with(|| Box::new(S::blank())),
        |it, _| { *it = None; true };
    HeldMut<Option<S>>:
        |it| it.as_mut(),
        |it| it.get_or_insert_with(S::blank),
        |it, _| { *it = None; true };
    BoxedMut<Box<S>>: |it| Some(it), |it| it, |_, _| false;
    PatchBoxedMut<Patch<Box<S>>>:
        |it| value_mut(it).map(|it| &mut **it),
        |it| &mut **made(it, || Box::new(S::blank())),
        |it, is_null| { *it = nothing(is_null); true };
    PatchedMut<Patch<S>>:
        value_mut,
        |it| made(it, S::blank),
        |it, is_null| { *it = nothing(is_null); true };
    WholeMut<S>: |it| Some(it), |it| it, |_, _| false;
}

fn value_mut<T>(patch: &mut Patch<T>) -> Option<&mut T> {
    match patch {
        Patch::Value(value) => Some(value),
        Patch::Absent | Patch::Null => None,
    }
}

fn made<T>(patch: &mut Patch<T>, blank: impl FnOnce() -> T) -> &mut T {
    if !matches!(patch, Patch::Value(_)) {
        *patch = Patch::Value(blank());
    }
    match patch {
        Patch::Value(value) => value,
        Patch::Absent | Patch::Null => unreachable!("it was just set"),
    }
}

fn nothing<T>(is_null: bool) -> Patch<T> {
    match is_null {
        true => Patch::Null,
        false => Patch::Absent,
    }
}
