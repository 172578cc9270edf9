//! What a formula gives, where no target says what is wanted.

use super::check::place_of;
use super::checker::{Checker, Target, always, maybe};
use super::constant;
use crate::diagnostic::Code;
use crate::ir::mapping::{Expr, ExprKind, Part, Question, Test, Ty};
use crate::ir::{Constant, Primitive, Site};
use connectome::Kind;
use connectome::formula::{Case, Entry, Expression, Formula, Jsonata, Locator, Term, Values};

const TEXT: Ty = Ty::Primitive(Primitive::Text);
pub(super) const BOOL: Ty = Ty::Primitive(Primitive::Bool);

impl<'a> Checker<'a, '_> {
    /// The formula's value as it is; `None` when there is a mistake in it, which is reported.
    pub(super) fn infer(&mut self, formula: &'a Formula) -> Option<Expr> {
        let site = self.site(&formula.pointer);
        match &formula.expression {
            Expression::Literal(json) | Expression::Plain(json) => {
                Some(constant::natural(json.view(), site))
            }
            Expression::Var(locator) => self.var(locator, site),
            Expression::Object(_) => self.check(formula, &json()),
            Expression::List(items) => {
                let values: Vec<_> = items.iter().map(|it| self.infer(it)).collect();
                let values: Vec<_> = values.into_iter().collect::<Option<_>>()?;
                let (values, ty) = self.common(values, None)?;
                let optional = values.iter().all(|it| it.optional);
                let item = crate::ir::mapping::Item {
                    ty,
                    optional: false,
                };
                Some(Expr {
                    kind: ExprKind::List(values),
                    ty: Ty::List(Box::new(item)),
                    optional,
                    site,
                })
            }
            Expression::Concat { values, delimiter } => {
                let delimiter = self.delimiter(delimiter.as_deref())?;
                let values: Vec<_> = self
                    .listed(values, site)?
                    .iter()
                    .map(|it| self.as_text(it, "$concat"))
                    .collect();
                let values: Vec<_> = values.into_iter().collect::<Option<_>>()?;
                let optional = values.iter().all(|it| it.optional);
                Some(Expr {
                    kind: ExprKind::Concat { values, delimiter },
                    ty: TEXT,
                    optional,
                    site,
                })
            }
            Expression::Tpl { template, values } => self.template(template, values, site),
            Expression::Map {
                value,
                mapping,
                default,
            } => self.map(value, mapping, default.as_deref(), None, site),
            Expression::Case { cases, default } => self.case(cases, default.as_deref(), None, site),
            Expression::Iterate { source, item } => self.iterate(source, item, None, site),
            Expression::Eval { value, operator } => self.eval(value, operator, site),
            Expression::And(values) => self.joined(values, site, ExprKind::And),
            Expression::Or(values) => self.joined(values, site, ExprKind::Or),
            Expression::FirstNotEmpty(values) => {
                let values = self.listed(values, site)?;
                self.first(values, None, site)
            }
            Expression::MergeObjects(values) => {
                let values = self.listed(values, site)?.iter();
                let values: Vec<_> = values.map(|it| self.check(it, &json())).collect();
                let values: Vec<_> = values.into_iter().collect::<Option<_>>()?;
                Some(maybe(ExprKind::Merge(values), Ty::Json, site))
            }
            Expression::FirstName(value) => self.part(Part::FirstName, TEXT, value, site),
            Expression::LastName(value) => self.part(Part::LastName, TEXT, value, site),
            Expression::DomainFromEmail(value) => self.part(Part::Domain, TEXT, value, site),
            Expression::ExtractDate(value) => {
                self.part(Part::Date, Ty::Primitive(Primitive::Date), value, site)
            }
            Expression::ExtractTime(value) => {
                self.part(Part::Time, Ty::Primitive(Primitive::Time), value, site)
            }
            Expression::Record { id, .. } => Some(constant::natural(id.view(), site)),
            Expression::Copy(_) => {
                let copied = self.copied(formula, site)?;
                let before = std::mem::replace(&mut self.copying, true);
                let found = self.infer(copied);
                self.copying = before;
                found
            }
            Expression::Jsonata(Jsonata { term, .. }) => self.term(term, site),
            Expression::Lookup(arguments) => {
                // The way to it begins with the field's, not with the direction's.
                let way = formula.pointer.trim_start_matches('/');
                let way = way.split_once('/').map_or("", |it| it.1);
                self.ask(Question::Lookup(format!("/{way}")), arguments, site)
            }
            Expression::FindExternalRecordId(link) => {
                let question = Question::ExternalId(link.table.to_string());
                self.ask(question, &link.record_id, site)
            }
            Expression::FindAppRecordId(link) => {
                let question = Question::AppId(link.table.to_string());
                self.ask(question, &link.record_id, site)
            }
            Expression::DataSchemaRef(_) => {
                self.report(
                    Code::UNFIT_TYPE,
                    site,
                    "`$dataSchemaRef` names a schema and has no value",
                );
                None
            }
        }
    }

    fn ask(&mut self, question: Question, about: &'a Formula, site: Site) -> Option<Expr> {
        let target = Target {
            ty: Ty::Json,
            place: "$lookup".to_owned(),
        };
        let about = self.check(about, &target)?;
        Some(maybe(ExprKind::Ask(question, Box::new(about)), TEXT, site))
    }

    fn var(&mut self, locator: &Locator, site: Site) -> Option<Expr> {
        let (way, ty, optional) = self.way(locator, site)?;
        Some(Expr {
            kind: ExprKind::Way(way),
            ty,
            optional,
            site,
        })
    }

    /// Formulas that are listed one by one.
    fn listed(&mut self, values: &'a Values, site: Site) -> Option<&'a [Formula]> {
        match values {
            Values::Listed(values) => Some(values),
            Values::Computed(_) => {
                self.report(
                    Code::UNFIT_TYPE,
                    site,
                    "the values have to be listed one by one to be checked",
                )
                .help("write `[$.a, $.b]`");
                None
            }
        }
    }

    fn delimiter(&mut self, delimiter: Option<&Formula>) -> Option<String> {
        match delimiter.map(|it| (&it.expression, &it.pointer)) {
            None => Some(String::new()),
            Some((Expression::Literal(json), _)) if json.kind() == Kind::Null => {
                Some(String::new())
            }
            Some((Expression::Literal(json), _)) => Some(json.view().plain().into_owned()),
            Some((_, pointer)) => {
                let site = self.site(pointer);
                self.report(Code::UNFIT_TYPE, site, "the delimiter has to be text");
                None
            }
        }
    }

    fn part(&mut self, part: Part, ty: Ty, value: &'a Formula, site: Site) -> Option<Expr> {
        let inner = self.infer(value)?;
        let is_day = part == Part::Date && inner.ty == Ty::Primitive(Primitive::Date);
        if is_day {
            return Some(inner);
        }
        let wants_time = matches!(part, Part::Date | Part::Time);
        let is_time = matches!(
            inner.ty,
            Ty::Primitive(Primitive::Timestamp | Primitive::Text | Primitive::Date) | Ty::Json
        );
        if wants_time && inner.ty == Ty::Primitive(Primitive::UnixTime) {
            let target = target(Ty::Primitive(Primitive::Timestamp));
            let inner = self.convert(inner, &target)?;
            return Some(maybe(ExprKind::Part(part, Box::new(inner)), ty, site));
        }
        if wants_time && !is_time {
            let (label, place) = (self.schemas.label(&inner.ty), place_of(&inner));
            self.report(
                Code::UNFIT_TYPE,
                inner.site,
                format!("`{place}` is {label}, and a date and time is wanted"),
            );
            return None;
        }
        let text = match inner.ty.is_text() {
            true => inner,
            false => self.convert(inner, &target(TEXT))?,
        };
        Some(maybe(ExprKind::Part(part, Box::new(text)), ty, site))
    }

    /// A boolean: whether a case applies.
    pub(super) fn condition(&mut self, formula: &'a Formula) -> Option<Expr> {
        let value = self.infer(formula)?;
        match &value.ty {
            Ty::Primitive(Primitive::Bool) => Some(value),
            Ty::Json => {
                let site = value.site;
                let test = Test::Rule("truthy", None);
                Some(always(ExprKind::Test(Box::new(value), test), BOOL, site))
            }
            ty => {
                let (label, place) = (self.schemas.label(ty), place_of(&value));
                self.report(
                    Code::UNFIT_TYPE,
                    value.site,
                    format!("`{place}` is {label}, and a condition is wanted"),
                )
                .help(format!(
                    "say what must hold: `{{ $eval: {place}, isNotEmpty: true }}`"
                ));
                None
            }
        }
    }

    fn joined(
        &mut self,
        values: &'a Values,
        site: Site,
        kind: fn(Vec<Expr>) -> ExprKind,
    ) -> Option<Expr> {
        let values: Vec<_> = self
            .listed(values, site)?
            .iter()
            .map(|it| self.condition(it))
            .collect();
        let values: Vec<_> = values.into_iter().collect::<Option<_>>()?;
        let optional = values.iter().all(|it| it.optional);
        Some(Expr {
            kind: kind(values),
            ty: BOOL,
            optional,
            site,
        })
    }

    pub(super) fn case(
        &mut self,
        cases: &'a [Case],
        default: Option<&'a Formula>,
        target: Option<&Target>,
        site: Site,
    ) -> Option<Expr> {
        let mut conditions = Vec::new();
        let mut values = Vec::new();
        for case in cases {
            conditions.push(match &case.filter {
                Some(filter) => self.condition(filter),
                None => Some(always(ExprKind::Constant(Constant::Bool(true)), BOOL, site)),
            });
            values.push(self.or_nothing(case.value.as_ref(), target, site));
        }
        values.push(self.or_nothing(default, target, site));
        let values: Vec<_> = values.into_iter().collect::<Option<_>>()?;
        let conditions: Vec<_> = conditions.into_iter().collect::<Option<_>>()?;
        let (mut values, ty) = self.common(values, target)?;
        let default = values.pop()?;
        let optional = default.optional || values.iter().any(|it| it.optional);
        let cases = conditions.into_iter().zip(values);
        let cases = cases.map(|(condition, value)| (condition, something(value)));
        Some(Expr {
            kind: ExprKind::Case {
                cases: cases.collect(),
                default: something(default).map(Box::new),
            },
            ty,
            optional,
            site,
        })
    }

    pub(super) fn map(
        &mut self,
        value: &'a Formula,
        entries: &'a [Entry],
        default: Option<&'a Formula>,
        target: Option<&Target>,
        site: Site,
    ) -> Option<Expr> {
        let value = self.infer(value);
        let mut questions = Vec::new();
        let mut values = Vec::new();
        for entry in entries {
            questions.push(value.as_ref().and_then(|it| self.entry(it, &entry.from)));
            values.push(self.or_nothing(entry.to.as_ref(), target, site));
        }
        values.push(self.or_nothing(default, target, site));
        let values: Vec<_> = values.into_iter().collect::<Option<_>>()?;
        let questions: Vec<_> = questions.into_iter().collect::<Option<_>>()?;
        let value = value?;
        let (mut values, ty) = self.common(values, target)?;
        let default = values.pop()?;
        let optional = default.optional || values.iter().any(|it| it.optional);
        let default = something(default).map(Box::new);
        let constants: Option<Vec<_>> = questions.iter().map(plain).collect();
        let kind = match constants {
            Some(constants) => {
                let entries = constants.into_iter().zip(values.into_iter().map(something));
                ExprKind::Map {
                    value: Box::new(value),
                    entries: entries.collect(),
                    default,
                }
            }
            // What is no constant is asked one by one.
            None => {
                let asked = questions
                    .into_iter()
                    .map(|test| always(ExprKind::Test(Box::new(value.clone()), test), BOOL, site));
                let cases = asked.zip(values.into_iter().map(something));
                ExprKind::Case {
                    cases: cases.collect(),
                    default,
                }
            }
        };
        Some(Expr {
            kind,
            ty,
            optional,
            site,
        })
    }

    fn or_nothing(
        &mut self,
        formula: Option<&'a Formula>,
        target: Option<&Target>,
        site: Site,
    ) -> Option<Expr> {
        match formula {
            Some(formula) => self.either(formula, target),
            None => {
                let ty = target.map_or(Ty::Primitive(Primitive::Null), |it| it.ty.clone());
                Some(maybe(ExprKind::Nothing, ty, site))
            }
        }
    }

    /// One type for all of them.
    pub(super) fn common(
        &mut self,
        values: Vec<Expr>,
        target: Option<&Target>,
    ) -> Option<(Vec<Expr>, Ty)> {
        if let Some(target) = target {
            return Some((values, target.ty.clone()));
        }
        let mut types = values
            .iter()
            .map(|it| &it.ty)
            .filter(|it| **it != Ty::Primitive(Primitive::Null));
        let first = types.next().cloned().unwrap_or(Ty::Json);
        let ty = match types.all(|it| *it == first) {
            true => first,
            false if values.iter().all(|it| it.ty.is_text()) => TEXT,
            false => Ty::Json,
        };
        let to = target_of(&ty);
        let values: Vec<_> = values
            .into_iter()
            .map(|it| match it.kind {
                ExprKind::Nothing => Some(Expr {
                    ty: ty.clone(),
                    ..it
                }),
                _ => self.convert(it, &to),
            })
            .collect();
        Some((values.into_iter().collect::<Option<_>>()?, ty))
    }

    fn term(&mut self, term: &'a Term, site: Site) -> Option<Expr> {
        match term {
            Term::Literal(json) => Some(constant::natural(json.view(), site)),
            Term::Path(locator) => self.var(locator, site),
            Term::Equal(a, b) => self.compared(a, b, site),
            Term::NotEqual(a, b) => {
                let equal = self.compared(a, b, site)?;
                Some(always(ExprKind::Not(Box::new(equal)), BOOL, site))
            }
            Term::And(a, b) => {
                let both = vec![self.boolean(a, site)?, self.boolean(b, site)?];
                Some(always(ExprKind::And(both), BOOL, site))
            }
            Term::Or(a, b) => {
                let both = vec![self.boolean(a, site)?, self.boolean(b, site)?];
                Some(always(ExprKind::Or(both), BOOL, site))
            }
            Term::Not(it) => {
                let it = self.boolean(it, site)?;
                Some(always(ExprKind::Not(Box::new(it)), BOOL, site))
            }
            Term::Boolean(it) => self.boolean(it, site),
            Term::Exists(it) => {
                let it = self.term(it, site)?;
                let test = ExprKind::Test(Box::new(it), Test::Is(Constant::Null));
                let missing = always(test, BOOL, site);
                Some(always(ExprKind::Not(Box::new(missing)), BOOL, site))
            }
            Term::Conditional {
                condition,
                then,
                otherwise,
            } => {
                let condition = self.boolean(condition, site)?;
                let then = self.term(then, site)?;
                let otherwise = match otherwise {
                    Some(it) => self.term(it, site)?,
                    None => maybe(ExprKind::Nothing, then.ty.clone(), site),
                };
                let (mut values, ty) = self.common(vec![then, otherwise], None)?;
                let (otherwise, then) = (values.pop()?, values.pop()?);
                let optional = then.optional || otherwise.optional;
                Some(Expr {
                    kind: ExprKind::Case {
                        cases: vec![(condition, something(then))],
                        default: something(otherwise).map(Box::new),
                    },
                    ty,
                    optional,
                    site,
                })
            }
        }
    }

    fn compared(&mut self, a: &'a Term, b: &'a Term, site: Site) -> Option<Expr> {
        let (a, b) = (self.term(a, site)?, self.term(b, site)?);
        let test = match &b.kind {
            ExprKind::Constant(to) => constant::equal(&a.ty, to),
            _ => None,
        };
        let test = match test {
            Some(test) => test,
            None => {
                let b = self.convert(b, &json())?;
                Test::Rule("same", Some(Box::new(b)))
            }
        };
        Some(always(ExprKind::Test(Box::new(a), test), BOOL, site))
    }

    /// As JSONata makes a boolean of anything: nothing is false.
    fn boolean(&mut self, term: &'a Term, site: Site) -> Option<Expr> {
        let value = self.term(term, site)?;
        if value.ty == BOOL {
            let test = match value.optional {
                true => ExprKind::Test(Box::new(value), Test::True),
                false => return Some(value),
            };
            return Some(always(test, BOOL, site));
        }
        let test = Test::Rule("boolean", None);
        Some(always(ExprKind::Test(Box::new(value), test), BOOL, site))
    }
}

/// Any JSON, somewhere within a formula.
pub(super) fn json() -> Target {
    target(Ty::Json)
}

fn target(ty: Ty) -> Target {
    target_of(&ty)
}

fn target_of(ty: &Ty) -> Target {
    Target {
        ty: ty.clone(),
        place: String::new(),
    }
}

fn something(value: Expr) -> Option<Expr> {
    (value.kind != ExprKind::Nothing).then_some(value)
}

fn plain(test: &Test) -> Option<Constant> {
    match test {
        Test::Is(constant) => Some(constant.clone()),
        _ => None,
    }
}
