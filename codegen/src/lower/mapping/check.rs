//! Formulas against the place that their values go to.

use super::checker::{Checker, Target, always, maybe};
use super::convert::{self, Fit};
use super::way::some;
use crate::diagnostic::Code;
use crate::ir::mapping::{
    Conversion, Expr, ExprKind, How, Item, MadeField, Piece, Root, Ty, TypeRef, Way,
};
use crate::ir::{Access, Presence, Primitive, Site};
use crate::nearest::nearest;
use connectome::formula::{Expression, Formula, Values};

impl<'a> Checker<'a, '_> {
    /// The formula's value as what the target holds; `None` when it never fits, which is reported.
    pub(super) fn check(&mut self, formula: &'a Formula, target: &Target) -> Option<Expr> {
        let site = self.site(&formula.pointer);
        match &formula.expression {
            Expression::Literal(json) | Expression::Plain(json) => {
                self.constant(json.view(), &formula.pointer, target)
            }
            Expression::Object(members) => self.object(members, target, site),
            Expression::List(items) => self.list(items, target, site),
            Expression::Map {
                value,
                mapping,
                default,
            } => self.map(value, mapping, default.as_deref(), Some(target), site),
            Expression::Case { cases, default } => {
                self.case(cases, default.as_deref(), Some(target), site)
            }
            Expression::FirstNotEmpty(Values::Listed(values)) => {
                self.first(values, Some(target), site)
            }
            Expression::Iterate { source, item } => self.iterate(source, item, Some(target), site),
            Expression::MergeObjects(Values::Listed(values))
                if matches!(target.ty, Ty::Record(_)) && values.iter().all(is_object) =>
            {
                self.merged(values, target, site)
            }
            Expression::Copy(_) => {
                let copied = self.copied(formula, site)?;
                let before = std::mem::replace(&mut self.copying, true);
                let found = self.check(copied, target);
                self.copying = before;
                found
            }
            _ => {
                let value = self.infer(formula)?;
                self.convert(value, target)
            }
        }
    }

    /// The value in the form that the target holds.
    pub(super) fn convert(&mut self, value: Expr, target: &Target) -> Option<Expr> {
        let place = place_of(&value);
        let how = match convert::fit(self.schemas, &value.ty, &target.ty, &place) {
            Fit::By(how) => how,
            Fit::Items => return self.convert_items(value, target),
            Fit::Never(help) => {
                let (from, to) = (
                    self.schemas.label(&value.ty),
                    self.schemas.label(&target.ty),
                );
                let found = match value.kind {
                    ExprKind::Way(_) => format!("`{place}` is {from}"),
                    _ => format!("the formula gives {from}"),
                };
                let message = match target.place.is_empty() {
                    true => format!("{found}, and {to} is wanted"),
                    false => format!("{found}, but `{}` is {to}", target.place),
                };
                let found = self.report(Code::UNFIT_TYPE, value.site, message);
                if let Some(help) = help {
                    found.help(help);
                }
                return None;
            }
        };
        if how == How::Same && value.ty == target.ty {
            return Some(value);
        }
        let (optional, site) = (value.optional, value.site);
        // JSON null is nothing where types are known.
        let optional = optional || how == How::FromJson;
        let conversion = Conversion {
            how,
            from: place,
            to: target.place.clone(),
        };
        Some(Expr {
            kind: ExprKind::Convert(Box::new(value), conversion),
            ty: target.ty.clone(),
            optional,
            site,
        })
    }

    // A list whose items convert is an iteration over it.
    fn convert_items(&mut self, value: Expr, target: &Target) -> Option<Expr> {
        let (Ty::List(from), Ty::List(to)) = (&value.ty, &target.ty) else {
            return None;
        };
        let depth = self.scopes.len();
        let (site, optional) = (value.site, value.optional);
        let way = Way {
            root: Root::Item(depth),
            steps: Vec::new(),
            text: place_of(&value),
        };
        let item = Expr {
            kind: ExprKind::Way(way),
            ty: from.ty.clone(),
            optional: from.optional,
            site,
        };
        let item = self.convert(item, &target.item(to.ty.clone()))?;
        Some(Expr {
            kind: ExprKind::Each {
                source: Box::new(value),
                item: Box::new(item),
                depth,
            },
            ty: target.ty.clone(),
            optional,
            site,
        })
    }

    fn object(
        &mut self,
        members: &'a [(Box<str>, Formula)],
        target: &Target,
        site: Site,
    ) -> Option<Expr> {
        match &target.ty {
            Ty::Record(at) => {
                let fields = self.fields(*at, members, target)?;
                self.record(*at, fields, target, site)
            }
            Ty::Json => {
                let all: Vec<_> = members
                    .iter()
                    .map(|(key, formula)| {
                        let value = self.check(formula, &target.part(key, Ty::Json))?;
                        Some((key.to_string(), value))
                    })
                    .collect();
                let all: Vec<_> = all.into_iter().collect::<Option<_>>()?;
                let optional = all.iter().all(|(_, it)| it.optional);
                Some(Expr {
                    kind: ExprKind::Object(all),
                    ty: Ty::Json,
                    optional,
                    site,
                })
            }
            Ty::Map(..) | Ty::Whole(_) => {
                let json = self.object(members, &target.item(Ty::Json), site)?;
                self.convert(json, target)
            }
            to => {
                let to = self.schemas.label(to);
                self.report(
                    Code::UNFIT_TYPE,
                    site,
                    format!("an object stands here, but `{}` is {to}", target.place),
                );
                None
            }
        }
    }

    /// The fields of a record, in its order. `None` when one is wrong; all of them are reported.
    pub(super) fn fields(
        &mut self,
        at: TypeRef,
        members: &'a [(Box<str>, Formula)],
        target: &Target,
    ) -> Option<Vec<(usize, Expr)>> {
        let all: Vec<_> = members
            .iter()
            .map(|(key, formula)| {
                let site = self.site(&formula.pointer);
                let (position, ty) = self.target_field(at, key, site)?;
                let value = self.check(formula, &target.part(key, ty))?;
                Some((position, value))
            })
            .collect();
        let mut all: Vec<_> = all.into_iter().collect::<Option<_>>()?;
        all.sort_by_key(|(position, _)| *position);
        Some(all)
    }

    /// The field of this name of a record that is made.
    pub(super) fn target_field(
        &mut self,
        at: TypeRef,
        key: &str,
        site: Site,
    ) -> Option<(usize, Ty)> {
        let record = self.schemas.record(at)?;
        let Some(position) = record.fields.iter().position(|it| it.wire == key) else {
            let names: Vec<_> = record.fields.iter().map(|it| it.wire.as_str()).collect();
            let name = self.schemas.name(at);
            let help = match nearest(key, names.iter().copied()) {
                Some(meant) => format!("perhaps `{meant}`"),
                None => format!("it has {}", some(&names)),
            };
            self.report(
                Code::UNKNOWN_FIELD,
                site,
                format!("{name} has no field `{}`", key.escape_debug()),
            )
            .of_key()
            .help(help);
            return None;
        };
        let field = &record.fields[position];
        if field.access == Access::ReadOnly && at.side == crate::ir::mapping::Side::Record {
            self.report(
                Code::READ_ONLY_FIELD,
                site,
                format!("`{key}` is read-only: the app alone sets it"),
            )
            .of_key()
            .help("leave it out");
            return None;
        }
        Some((position, self.schemas.item(at.side, field.ty).ty))
    }

    fn list(&mut self, items: &'a [Formula], target: &Target, site: Site) -> Option<Expr> {
        let item = match &target.ty {
            Ty::List(item) => (**item).clone(),
            Ty::Json => Item {
                ty: Ty::Json,
                optional: true,
            },
            Ty::Whole(_) => {
                let json = self.list(items, &target.item(Ty::Json), site)?;
                return self.convert(json, target);
            }
            to => {
                let to = self.schemas.label(to);
                self.report(
                    Code::UNFIT_TYPE,
                    site,
                    format!("a list stands here, but `{}` is {to}", target.place),
                )
                .help("leave the brackets out");
                return None;
            }
        };
        let of_item = target.item(item.ty);
        let all: Vec<_> = items.iter().map(|it| self.check(it, &of_item)).collect();
        let all: Vec<_> = all.into_iter().collect::<Option<_>>()?;
        let optional = all.iter().all(|it| it.optional);
        Some(Expr {
            kind: ExprKind::List(all),
            ty: target.ty.clone(),
            optional,
            site,
        })
    }

    // Of objects whose members are known the later ones win field by field.
    fn merged(&mut self, values: &'a [Formula], target: &Target, site: Site) -> Option<Expr> {
        let Ty::Record(at) = target.ty else {
            return None;
        };
        let mut merged: Vec<(usize, Expr)> = Vec::new();
        let mut sound = true;
        for value in values {
            let Expression::Object(members) = &value.expression else {
                continue;
            };
            let Some(fields) = self.fields(at, members, target) else {
                sound = false;
                continue;
            };
            for (position, later) in fields {
                match merged.iter_mut().find(|(it, _)| *it == position) {
                    None => merged.push((position, later)),
                    Some((_, earlier)) if later.optional => {
                        let (ty, optional) = (earlier.ty.clone(), earlier.optional);
                        let kind = ExprKind::First(vec![later, earlier.clone()]);
                        *earlier = Expr {
                            kind,
                            ty,
                            optional,
                            site,
                        };
                    }
                    Some((_, earlier)) => *earlier = later,
                }
            }
        }
        merged.sort_by_key(|(position, _)| *position);
        sound.then_some(())?;
        self.record(at, merged, target, site)
    }

    /// A record of these fields; one that it requires and nothing fills is a mistake.
    pub(super) fn record(
        &mut self,
        at: TypeRef,
        fields: Vec<(usize, Expr)>,
        target: &Target,
        site: Site,
    ) -> Option<Expr> {
        let record = self.schemas.record(at)?;
        let needs = |position: usize| record.fields[position].presence == Presence::Required;
        let mut sound = true;
        for (position, field) in record.fields.iter().enumerate() {
            let is_filled = fields.iter().any(|(it, _)| *it == position);
            if needs(position) && !is_filled && field.constant.is_none() {
                sound = false;
                let message = format!(
                    "`{}` needs `{}`, and nothing fills it",
                    target.place, field.wire
                );
                self.report(Code::UNMAPPED_FIELD, site, message)
                    .help(format!("add `{}: $.…`", field.wire));
            }
        }
        sound.then_some(())?;
        // What is always said makes the record always there, unless something that it requires is not.
        let lacks = fields
            .iter()
            .any(|(position, it)| needs(*position) && it.optional);
        let optional = lacks || fields.iter().all(|(_, it)| it.optional);
        let made = fields.into_iter().map(|(position, value)| MadeField {
            position,
            required: needs(position),
            value,
        });
        Some(Expr {
            kind: ExprKind::Record(made.collect()),
            ty: target.ty.clone(),
            optional,
            site,
        })
    }

    /// The formula that a `$copy` copies.
    pub(super) fn copied(&mut self, formula: &Formula, site: Site) -> Option<&'a Formula> {
        let Expression::Copy(locator) = &formula.expression else {
            return None;
        };
        let mut at: Option<&'a Formula> = Some(self.whole);
        for step in locator.steps() {
            at = match (at.map(|it| &it.expression), step) {
                (Some(Expression::Object(members)), connectome::formula::Step::Key(key)) => {
                    members.iter().find(|(it, _)| it == key).map(|(_, it)| it)
                }
                _ => None,
            };
        }
        let found = at.filter(|it| !std::ptr::eq(*it, self.whole));
        let Some(found) = found else {
            self.report(
                Code::INVALID_LOCATOR,
                site,
                format!("`{locator}` is no field of the result"),
            )
            .help("`$copy` takes a field that stands beside it");
            return None;
        };
        if self.copying || matches!(found.expression, Expression::Copy(_)) {
            self.report(
                Code::INVALID_LOCATOR,
                site,
                format!("`{locator}` is a copy itself"),
            )
            .help("copy what it copies");
            return None;
        }
        if !self.scopes.is_empty() {
            self.report(
                Code::INVALID_LOCATOR,
                site,
                "`$copy` stands inside `$iterate`",
            )
            .help("say `$.parent.…` and the formula again");
            return None;
        }
        Some(found)
    }

    /// A text, for what is made of texts: numbers and booleans as JSON writes them.
    pub(super) fn as_text(&mut self, formula: &'a Formula, place: &str) -> Option<Expr> {
        let target = Target {
            ty: Ty::Primitive(Primitive::Text),
            place: place.to_owned(),
        };
        self.check(formula, &target)
    }

    /// A template as its pieces.
    pub(super) fn template(
        &mut self,
        template: &str,
        values: &'a [(Box<str>, Formula)],
        site: Site,
    ) -> Option<Expr> {
        let mut texts = Vec::new();
        for (key, formula) in values {
            texts.push((&**key, self.as_text(formula, "$tpl")));
        }
        let mut pieces = vec![Piece::Text(String::new())];
        let mut rest = template;
        while let Some(letter) = rest.chars().next() {
            let found = texts.iter().find_map(|(key, value)| {
                let after = rest
                    .strip_prefix('{')?
                    .strip_prefix(key)?
                    .strip_prefix('}')?;
                Some((value, after))
            });
            match (found, pieces.last_mut()) {
                (Some((value, after)), _) => {
                    pieces.push(Piece::Value(value.clone()?));
                    pieces.push(Piece::Text(String::new()));
                    rest = after;
                }
                (None, Some(Piece::Text(text))) => {
                    text.push(letter);
                    rest = &rest[letter.len_utf8()..];
                }
                (None, _) => return None,
            }
        }
        pieces.retain(|it| !matches!(it, Piece::Text(text) if text.is_empty()));
        let ty = Ty::Primitive(Primitive::Text);
        Some(always(ExprKind::Template(pieces), ty, site))
    }

    pub(super) fn first(
        &mut self,
        values: &'a [Formula],
        target: Option<&Target>,
        site: Site,
    ) -> Option<Expr> {
        let values: Vec<_> = values.iter().map(|it| self.either(it, target)).collect();
        let values: Vec<_> = values.into_iter().collect::<Option<_>>()?;
        let (values, ty) = self.common(values, target)?;
        let optional = values.iter().all(|it| it.optional);
        Some(Expr {
            kind: ExprKind::First(values),
            ty,
            optional,
            site,
        })
    }

    /// Against the target where there is one.
    pub(super) fn either(&mut self, formula: &'a Formula, target: Option<&Target>) -> Option<Expr> {
        match target {
            Some(target) => self.check(formula, target),
            None => self.infer(formula),
        }
    }

    pub(super) fn iterate(
        &mut self,
        source: &'a Formula,
        item: &'a Formula,
        target: Option<&Target>,
        site: Site,
    ) -> Option<Expr> {
        let source = self.infer(source)?;
        let of_source = match &source.ty {
            Ty::List(item) => (**item).clone(),
            Ty::Json | Ty::Whole(_) => Item {
                ty: Ty::Json,
                optional: true,
            },
            ty => {
                let (label, place) = (self.schemas.label(ty), place_of(&source));
                self.report(
                    Code::UNFIT_TYPE,
                    source.site,
                    format!("`{place}` is {label}, and `$iterate` goes through lists"),
                )
                .help(format!("a list of it alone is `[{place}]`"));
                return None;
            }
        };
        let of_target = match target.map(|it| (&it.ty, it)) {
            None => None,
            Some((Ty::List(item), target)) => Some(target.item(item.ty.clone())),
            Some((Ty::Json | Ty::Whole(_), target)) => Some(target.item(Ty::Json)),
            Some((ty, target)) => {
                let to = self.schemas.label(ty);
                self.report(
                    Code::UNFIT_TYPE,
                    site,
                    format!("`$iterate` gives a list, but `{}` is {to}", target.place),
                )
                .help(format!("take one item, `{}[0]`", place_of(&source)));
                return None;
            }
        };
        let depth = self.scopes.len();
        self.scopes.push(super::checker::Scope {
            item: of_source,
            depth,
        });
        let item = self.either(item, of_target.as_ref());
        self.scopes.pop();
        let item = item?;
        let ty = match target.map(|it| &it.ty) {
            Some(Ty::List(_)) | None => Ty::List(Box::new(Item {
                ty: item.ty.clone(),
                optional: false,
            })),
            Some(_) => Ty::Json,
        };
        let ty = target
            .map(|it| it.ty.clone())
            .filter(|it| matches!(it, Ty::List(_)))
            .unwrap_or(ty);
        let list = maybe(
            ExprKind::Iterate {
                source: Box::new(source),
                item: Box::new(item),
                depth,
            },
            ty,
            site,
        );
        match target {
            Some(target) if matches!(target.ty, Ty::Whole(_)) => self.convert(list, target),
            _ => Some(list),
        }
    }
}

fn is_object(formula: &Formula) -> bool {
    matches!(formula.expression, Expression::Object(_))
}

/// The place that a value comes from, for messages.
pub(super) fn place_of(value: &Expr) -> String {
    match &value.kind {
        ExprKind::Way(way) => way.text.clone(),
        ExprKind::Convert(_, conversion) => conversion.from.clone(),
        ExprKind::First(values) => values.first().map(place_of).unwrap_or_default(),
        ExprKind::Part(_, value) | ExprKind::Test(value, _) => place_of(value),
        ExprKind::Concat { values, .. } => values.first().map(place_of).unwrap_or_default(),
        ExprKind::Map { value, .. } => place_of(value),
        ExprKind::Iterate { source, .. } | ExprKind::Each { source, .. } => place_of(source),
        _ => "$".to_owned(),
    }
}
