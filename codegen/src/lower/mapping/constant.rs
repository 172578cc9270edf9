//! Values that a mapping states itself.

use super::checker::{Checker, Target, always, maybe};
use super::convert;
use crate::diagnostic::Code;
use crate::ir::mapping::{Expr, ExprKind, Item, Test, Ty, TypeRef};
use crate::ir::{Constant, Enum, Literal, Primitive, Shape, Site};
use crate::nearest::nearest;
use connectome::{Kind, View};

/// A constant as what it is.
pub(super) fn natural(json: View<'_>, site: Site) -> Expr {
    let constant = of(json);
    let ty = match &constant {
        Constant::Null => return maybe(ExprKind::Nothing, Ty::Primitive(Primitive::Null), site),
        Constant::Bool(_) => Ty::Primitive(Primitive::Bool),
        Constant::Number(digits) if digits.parse::<i64>().is_ok() => Ty::Primitive(Primitive::I64),
        Constant::Number(_) => Ty::Primitive(Primitive::Decimal),
        Constant::Text(_) => Ty::Primitive(Primitive::Text),
        Constant::List(_) | Constant::Object(_) => Ty::Json,
    };
    always(ExprKind::Constant(constant), ty, site)
}

/// A constant as data.
pub(super) fn of(json: View<'_>) -> Constant {
    match json.kind() {
        Kind::Null => Constant::Null,
        Kind::Bool => Constant::Bool(json.as_text() == "true"),
        Kind::Number => Constant::Number(json.as_text().to_owned()),
        Kind::Text => Constant::Text(json.plain().into_owned()),
        Kind::List => Constant::List(json.items().map(of).collect()),
        Kind::Object => {
            let members = json.members();
            Constant::Object(
                members
                    .map(|(key, it)| (key.into_owned(), of(it)))
                    .collect(),
            )
        }
    }
}

/// The question whether a value of this type equals the constant as JavaScript's `==` compares; `None` when
/// only the values tell.
pub(super) fn equal(ty: &Ty, to: &Constant) -> Option<Test> {
    Some(match (ty, to) {
        (_, Constant::Null) => Test::Is(Constant::Null),
        (ty, Constant::Text(_)) if ty.is_text() => Test::Is(to.clone()),
        (Ty::Primitive(Primitive::Bool), Constant::Bool(_)) => Test::Is(to.clone()),
        (Ty::Primitive(Primitive::Bool), Constant::Number(it)) if it == "1" || it == "0" => {
            Test::Is(Constant::Bool(it == "1"))
        }
        (ty, Constant::Number(it)) if convert::integer(ty) && it.parse::<i64>().is_ok() => {
            Test::Is(to.clone())
        }
        // `"1"` and 1 are equal.
        (ty, Constant::Text(it)) if convert::integer(ty) => {
            let number = it.trim().parse::<i64>().ok()?;
            Test::Is(Constant::Number(number.to_string()))
        }
        _ => return None,
    })
}

impl Checker<'_, '_> {
    /// A constant as what the target holds.
    pub(super) fn constant(
        &mut self,
        json: View<'_>,
        pointer: &str,
        target: &Target,
    ) -> Option<Expr> {
        let site = self.site(pointer);
        let constant = of(json);
        if constant == Constant::Null {
            return Some(maybe(ExprKind::Nothing, target.ty.clone(), site));
        }
        let made = |constant| {
            Some(always(
                ExprKind::Constant(constant),
                target.ty.clone(),
                site,
            ))
        };
        match (&target.ty, constant) {
            (Ty::Json, constant) => made(constant),
            (Ty::TextEnum(at), Constant::Text(text)) => {
                self.has_text(*at, &text, &target.place, site)?;
                made(Constant::Text(text))
            }
            (ty, Constant::Text(text)) if ty.is_text() => made(Constant::Text(text)),
            (ty, Constant::Number(digits)) if ty.is_text() && !is_time(ty) => {
                made(Constant::Text(digits))
            }
            (Ty::Primitive(Primitive::Bool), Constant::Bool(it)) => made(Constant::Bool(it)),
            (ty, Constant::Number(digits)) if holds(ty, &digits) => made(Constant::Number(digits)),
            (Ty::List(item), Constant::List(_)) => self.constants(json, pointer, item, target),
            (Ty::Record(at), Constant::Object(_)) => {
                let (at, mut fields) = (*at, Vec::new());
                let mut sound = true;
                for (key, value) in json.members() {
                    let pointer = format!("{pointer}/{}", escaped(&key));
                    let site = self.site(&pointer);
                    let field = self.target_field(at, &key, site);
                    let value = field.and_then(|(position, ty)| {
                        let target = target.part(&key, ty);
                        self.no_field(value, &pointer, &target)?;
                        Some((position, self.constant(value, &pointer, &target)?))
                    });
                    sound &= value.is_some();
                    fields.extend(value);
                }
                fields.sort_by_key(|(position, _)| *position);
                sound.then_some(())?;
                self.record(at, fields, target, site)
            }
            (Ty::Map(..) | Ty::Whole(_), _) => {
                let value = natural(json, site);
                let value = self.convert(value, &target.item(Ty::Json))?;
                self.convert(value, target)
            }
            (to, constant) => {
                let help = match (to, &constant) {
                    (Ty::List(_), _) => Some(format!("write `[{}]`", json.as_text())),
                    (_, Constant::Text(text)) if holds(to, text) => {
                        Some(format!("leave the quotes out: `{text}`"))
                    }
                    (to, Constant::Bool(it)) if to.is_text() => {
                        Some(format!("as text it is `\"{it}\"`"))
                    }
                    _ => None,
                };
                let to = self.schemas.label(to);
                let place = match target.place.is_empty() {
                    true => format!("{to} is wanted"),
                    false => format!("`{}` is {to}", target.place),
                };
                let message = format!("{} stands here, but {place}", constant.label());
                let found = self.report(Code::UNFIT_TYPE, site, message);
                if let Some(help) = help {
                    found.help(help);
                }
                None
            }
        }
    }

    /// That a text that fills a field is not the name of a field that could fill it: a `$.` that was forgotten gives
    /// the same text for every record. What an enum has is meant.
    pub(super) fn no_field(
        &mut self,
        json: View<'_>,
        pointer: &str,
        target: &Target,
    ) -> Option<()> {
        if json.kind() != Kind::Text || self.plain || matches!(target.ty, Ty::TextEnum(_)) {
            return Some(());
        }
        let (source, root) = match self.scopes.last() {
            Some(scope) => (&scope.item.ty, "$.item"),
            None => (&self.source, "$"),
        };
        let Ty::Record(at) = source else {
            return Some(());
        };
        let (at, text) = (*at, json.plain());
        let field = text.strip_prefix('.').unwrap_or(&text);
        let fields = &self.schemas.record(at)?.fields;
        if !fields.iter().any(|it| it.wire == field) {
            return Some(());
        }
        let (site, name) = (self.site(pointer), self.schemas.name(at));
        let message = format!("this is the text `{text}`, and {name} has a field of that name");
        self.report(Code::FIELD_AS_TEXT, site, message)
            .help(format!(
                "the field is `{root}.{field}`, the text itself `{{ $plain: {text} }}`"
            ));
        None
    }

    /// Whether this enum has the text; one that it lacks is a slip of the pen. `place` holds the enum.
    pub(super) fn has_text(
        &mut self,
        at: TypeRef,
        text: &str,
        place: &str,
        site: Site,
    ) -> Option<()> {
        let Shape::Enum(Enum { values }) = &self.schemas.at(at).shape else {
            return None;
        };
        let known = values.iter().filter_map(|it| match &it.literal {
            Literal::Text(text) => Some(text.as_str()),
            _ => None,
        });
        let known: Vec<_> = known.collect();
        if known.contains(&text) {
            return Some(());
        }
        let help = match nearest(text, known.iter().copied()) {
            Some(meant) => format!("perhaps `{meant}`"),
            None => format!("it is one of {}", super::way::some(&known)),
        };
        let message = format!("`{place}` is never `{}`", text.escape_debug());
        self.report(Code::UNKNOWN_WORD, site, message).help(help);
        None
    }

    fn constants(
        &mut self,
        json: View<'_>,
        pointer: &str,
        item: &Item,
        target: &Target,
    ) -> Option<Expr> {
        let site = self.site(pointer);
        let of_item = target.item(item.ty.clone());
        let items: Vec<_> = json
            .items()
            .enumerate()
            .map(|(index, it)| self.constant(it, &format!("{pointer}/{index}"), &of_item))
            .collect();
        let items: Vec<_> = items.into_iter().collect::<Option<_>>()?;
        Some(always(ExprKind::List(items), target.ty.clone(), site))
    }
}

fn is_time(ty: &Ty) -> bool {
    use Primitive as P;
    matches!(
        ty,
        Ty::Primitive(P::Timestamp | P::Date | P::Time | P::Duration)
    )
}

/// Whether a number of this type may have these digits.
fn holds(ty: &Ty, digits: &str) -> bool {
    use Primitive as P;
    match ty {
        Ty::Primitive(P::I32) => digits.parse::<i32>().is_ok(),
        Ty::Primitive(P::U32) => digits.parse::<u32>().is_ok(),
        Ty::Primitive(P::U64) => digits.parse::<u64>().is_ok(),
        Ty::Primitive(P::I64 | P::UnixTime) | Ty::IntegerEnum(_) => digits.parse::<i64>().is_ok(),
        Ty::Primitive(P::F32 | P::F64 | P::Decimal) => {
            digits.parse::<f64>().is_ok_and(f64::is_finite)
        }
        _ => false,
    }
}

pub(super) fn escaped(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}
