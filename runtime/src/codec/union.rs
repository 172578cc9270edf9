//! Unions: which variant a value is, found out by looking ahead once.

use std::fmt::Debug;

use super::Codec;
use super::bits::Bits;
use super::error::Result;
use super::kind::Kind;
use super::number;
use super::reader::Reader;
use super::view::View;
use crate::Json;

/// One condition of a variant.
#[doc(hidden)]
#[derive(Debug)]
pub enum Test {
    /// The value is of this kind.
    Kind(Kind),
    /// The object has this key.
    Has(&'static str),
    /// The object has this key, with one of these values.
    Member(&'static str, &'static [&'static dyn Literal]),
    /// The value is one of these.
    Is(&'static [&'static dyn Literal]),
}

/// The tests of one variant, all of which must hold.
#[doc(hidden)]
pub type Case = &'static [Test];

/// A text, integer or boolean that a test names.
#[doc(hidden)]
pub trait Literal: Debug + Sync {
    /// Whether the value is the same.
    fn is(&self, value: View<'_>) -> bool;
}

impl Literal for &str {
    fn is(&self, value: View<'_>) -> bool {
        value.as_str().is_some_and(|text| text == *self)
    }
}

impl Literal for i64 {
    fn is(&self, value: View<'_>) -> bool {
        value.kind() == Kind::Number && number::integer(value.as_text()) == Ok((*self).into())
    }
}

impl Literal for bool {
    fn is(&self, value: View<'_>) -> bool {
        value.as_text() == if *self { "true" } else { "false" }
    }
}

/// Reads one value, for `union!`.
#[doc(hidden)]
pub fn read<T: Codec>(reader: &mut Reader<'_>) -> Result<T> {
    let mut value = T::blank();
    value.decode(reader)?;
    Ok(value)
}

/// Reads the first variant whose tests all hold, for `union!`.
///
/// A key that no document declares can lead to a variant that does not fit. Then the others whose
/// tests hold are tried, and at last the value is kept as it is.
#[doc(hidden)]
pub fn decide<T>(
    reader: &mut Reader<'_>,
    cases: &[Case],
    variants: &[fn(&mut Reader<'_>) -> Result<T>],
    unlisted: fn(Json) -> T,
) -> Result<T> {
    let start = reader.ahead();
    let Some(first) = reader.judge(cases, Until::Decided)?.winner() else {
        return read(reader).map(unlisted);
    };
    let error = match variants[first](reader) {
        Ok(value) => return Ok(value),
        Err(error) => error,
    };
    reader.go_back(&start);
    if reader.ahead().raw().is_err() {
        return Err(error);
    }
    for other in reader
        .judge(cases, Until::End)?
        .winners()
        .filter(|it| *it != first)
    {
        if !reader.may_try_again() {
            break;
        }
        match variants[other](reader) {
            Ok(value) => return Ok(value),
            Err(_) => reader.go_back(&start),
        }
    }
    read(reader).map(unlisted)
}

/// How far a value is looked at.
#[derive(Clone, Copy, PartialEq)]
enum Until {
    /// Until the first case that holds is known.
    Decided,
    /// To its end, so that all cases that hold are known.
    End,
}

impl Reader<'_> {
    /// Looks ahead for what the tests ask of the value that comes next.
    fn judge<'t>(&mut self, cases: &'t [Case], until: Until) -> Result<Tests<'t>> {
        let mut tests = Tests {
            cases,
            held: Bits::default(),
            failed: Bits::default(),
        };
        let kind = self.kind()?;
        tests.judge_kind(kind);
        if tests.judge_value() {
            let value = View::new(self.ahead().raw()?);
            tests.judge_literals(value);
        }
        if kind != Kind::Object || !tests.ask_for_members() {
            return Ok(tests);
        }
        let mut ahead = self.ahead();
        let mut more = ahead.open(b'}')?;
        while more {
            let key = ahead.key()?;
            ahead.colon()?;
            let value = View::new(ahead.raw()?);
            if tests.judge_member(&key, value) && until == Until::Decided && tests.is_decided() {
                break;
            }
            more = ahead.another(b'}', "expected `,` or `}`")?;
        }
        Ok(tests)
    }
}

/// What is known of the tests so far; they are numbered through all cases.
struct Tests<'t> {
    cases: &'t [Case],
    held: Bits,
    failed: Bits,
}

impl Tests<'_> {
    fn all(&self) -> impl Iterator<Item = (usize, &'static Test)> + use<'_> {
        self.cases.iter().flat_map(|case| case.iter()).enumerate()
    }

    fn judge(&mut self, judge: impl Fn(&Test) -> Option<bool>) -> bool {
        let mut judged = false;
        let tests = self.cases.iter().flat_map(|case| case.iter());
        for (number, test) in tests.enumerate() {
            if let Some(holds) = judge(test) {
                if holds {
                    self.held.insert(number)
                } else {
                    self.failed.insert(number)
                };
                judged = true;
            }
        }
        judged
    }

    fn judge_kind(&mut self, kind: Kind) {
        self.judge(|test| match test {
            Test::Kind(expected) => Some(*expected == kind),
            Test::Has(_) | Test::Member(..) if kind != Kind::Object => Some(false),
            _ => None,
        });
    }

    fn judge_value(&self) -> bool {
        self.all().any(|(_, test)| matches!(test, Test::Is(_)))
    }

    fn judge_literals(&mut self, value: View<'_>) {
        self.judge(|test| match test {
            Test::Is(literals) => Some(literals.iter().any(|literal| literal.is(value))),
            _ => None,
        });
    }

    fn ask_for_members(&self) -> bool {
        self.all()
            .any(|(_, test)| matches!(test, Test::Has(_) | Test::Member(..)))
    }

    fn judge_member(&mut self, key: &str, value: View<'_>) -> bool {
        self.judge(|test| match test {
            Test::Has(expected) if *expected == key => Some(true),
            Test::Member(expected, literals) if *expected == key => {
                Some(literals.iter().any(|literal| literal.is(value)))
            }
            _ => None,
        })
    }

    /// Whether the first case that still can win has won already.
    fn is_decided(&self) -> bool {
        let possible = self.those(|number| !self.failed.contains(number)).next();
        possible.is_some() && possible == self.winner()
    }

    fn winner(&self) -> Option<usize> {
        self.winners().next()
    }

    fn winners(&self) -> impl Iterator<Item = usize> {
        self.those(|number| self.held.contains(number))
    }

    /// The cases of whose tests this is true.
    fn those(&self, is_true: impl Fn(usize) -> bool) -> impl Iterator<Item = usize> {
        let mut number = 0;
        let cases = self.cases.iter().enumerate();
        cases.filter_map(move |(index, case)| {
            let own = number..number + case.len();
            number = own.end;
            own.into_iter().all(&is_true).then_some(index)
        })
    }
}

/// Makes an enum a [`Codec`](crate::Codec): each variant with the tests that decide for it, tried
/// in order; `Unlisted(Json)` keeps what fits none. Where tests hold and the variant cannot be read, the
/// next one whose tests hold is tried.
///
/// The macro implements Clone, PartialEq and Debug as well; Debug shows the variant and what it holds.
///
/// A test is a kind (`null`, `bool`, `number`, `text`, `list`, `object`), `has "key"`,
/// `"key" is literal | …` or `is literal | …`; several are joined by `and`.
///
/// ```
/// pub enum Owner {
///     Number(i64),
///     Name(String),
///     /// A value that fits none of the above.
///     Unlisted(connectome::Json),
/// }
///
/// connectome::union! { Owner: Number if number, Name if text }
///
/// assert_eq!(connectome::json::decode(b"7"), Ok(Owner::Number(7)));
/// ```
#[macro_export]
macro_rules! union {
    ($name:ident: $($variant:ident if $($head:tt $(is $($value:literal)|+)? $($tail:literal)|*)and+),* $(,)?) => {
        #[allow(deprecated)]
        const _: () = {
            static CASES: &[$crate::codec::Case] = &[
                $(&[$($crate::__test!($head $(is $($value)|+)? $($tail)|*)),+]),*
            ];

            static VARIANTS: &[fn(&mut $crate::Reader<'_>) -> $crate::codec::Result<$name>] = &[
                $(|reader| $crate::codec::read(reader).map($name::$variant)),*
            ];

            impl $crate::Encode for $name {
                fn held(&self) -> ::core::option::Option<(&'static str, &dyn $crate::Codec)> {
                    ::core::option::Option::Some(match self {
                        $(Self::$variant(value) => (stringify!($variant), value),)*
                        Self::Unlisted(value) => ("Unlisted", value),
                    })
                }
            }

            impl $crate::Codec for $name {
                type Inside = Self;

                fn decode(&mut self, reader: &mut $crate::Reader<'_>) -> $crate::codec::Result<()> {
                    *self = $crate::codec::decide(reader, CASES, VARIANTS, Self::Unlisted)?;
                    ::core::result::Result::Ok(())
                }

                fn blank() -> Self {
                    Self::Unlisted($crate::blank())
                }
            }

            impl ::core::clone::Clone for $name {
                fn clone(&self) -> Self {
                    match self {
                        $(Self::$variant(value) => Self::$variant(value.clone()),)*
                        Self::Unlisted(value) => Self::Unlisted(value.clone()),
                    }
                }
            }

            impl ::core::cmp::PartialEq for $name {
                fn eq(&self, other: &Self) -> bool {
                    $crate::codec::equal(self, other)
                }
            }

            impl ::core::fmt::Debug for $name {
                fn fmt(&self, f: &mut ::core::fmt::Formatter<'_>) -> ::core::fmt::Result {
                    $crate::codec::debug(self, f)
                }
            }
        };

        $crate::__serde!($name);
    };
}

/// One test of `union!`.
#[doc(hidden)]
#[macro_export]
macro_rules! __test {
    (null) => { $crate::codec::Test::Kind($crate::Kind::Null) };
    (bool) => { $crate::codec::Test::Kind($crate::Kind::Bool) };
    (number) => { $crate::codec::Test::Kind($crate::Kind::Number) };
    (text) => { $crate::codec::Test::Kind($crate::Kind::Text) };
    (list) => { $crate::codec::Test::Kind($crate::Kind::List) };
    (object) => { $crate::codec::Test::Kind($crate::Kind::Object) };
    (has $key:literal) => { $crate::codec::Test::Has($key) };
    (is $($value:literal)|+) => { $crate::codec::Test::Is(&[$(&$value),+]) };
    ($key:literal is $($value:literal)|+) => { $crate::codec::Test::Member($key, &[$(&$value),+]) };
}
