//! One direction of a mapping: all fields of what is made.

use super::checker::{Checker, Target};
use super::constant::escaped;
use super::schemas::Schemas;
use crate::diagnostic::{Code, Diagnostics};
use crate::ir::Site;
use crate::ir::mapping::{MadeField, Making, Ty, TypeRef};
use crate::parse::Node;
use connectome::Json;
use connectome::formula::{Expression, Formula, Values};

/// What is made of what.
pub(crate) struct Direction<'a> {
    pub(crate) schemas: Schemas<'a>,
    /// What `$` is.
    pub(crate) source: Ty,
    /// The record whose unnamed keys are custom fields.
    pub(crate) open: Option<TypeRef>,
    /// What the formulas' pointers begin in.
    pub(crate) node: Node<'a>,
    pub(crate) target: TypeRef,
    /// Positions of fields that must be filled.
    pub(crate) required: Vec<usize>,
    /// The method that takes the fields at these positions only.
    pub(crate) taken: Option<(&'a str, Vec<usize>)>,
}

/// The members of a formula by their keys.
pub(super) type Members = Vec<(Box<str>, Formula)>;

/// Reads all formulas below a node; `None` when one is wrong, which is reported.
pub(crate) fn formulas(node: Node<'_>, diagnostics: &mut Diagnostics) -> Option<Members> {
    // The tree is within the depth and the size that files may have.
    let json: Json = node.json().parse().ok()?;
    match connectome::formula::parse(&json) {
        Ok(formula) => Some(parts(&formula)),
        Err(problems) => {
            diagnostics.report_formulas(problems, node);
            None
        }
    }
}

/// The fields under this key; an error where a formula stands in their place.
pub(super) fn members(formulas: &[(Box<str>, Formula)], key: &str) -> Result<Members, NoFields> {
    match formulas.iter().find(|(it, _)| &**it == key) {
        Some((_, formula)) => fields(formula),
        None => Ok(Members::new()),
    }
}

/// A formula where fields have to stand.
pub(super) struct NoFields {
    /// Where.
    pub(super) pointer: Box<str>,
    /// Whether it is `$` itself.
    pub(super) is_whole: bool,
}

fn fields(formula: &Formula) -> Result<Members, NoFields> {
    match &formula.expression {
        Expression::Object(_) | Expression::Literal(_) => Ok(parts(formula)),
        Expression::MergeObjects(Values::Listed(values)) => {
            let mut merged = Members::new();
            for value in values {
                for (key, later) in fields(value)? {
                    match merged.iter_mut().find(|(it, _)| *it == key) {
                        None => merged.push((key, later)),
                        // What has no value leaves the field as it was.
                        Some((_, earlier)) => {
                            *earlier = Formula {
                                pointer: later.pointer.clone(),
                                expression: Expression::FirstNotEmpty(Values::Listed(
                                    [later, earlier.clone()].into(),
                                )),
                            };
                        }
                    }
                }
            }
            Ok(merged)
        }
        expression => Err(NoFields {
            pointer: formula.pointer.clone(),
            is_whole: matches!(expression, Expression::Var(it) if it.steps().is_empty()),
        }),
    }
}

/// The members of an object, also of one without a formula in it.
fn parts(formula: &Formula) -> Members {
    match &formula.expression {
        Expression::Object(members) => members.clone(),
        Expression::Literal(json) => {
            let members = json.view().members();
            let part = |(key, value): (std::borrow::Cow<'_, str>, connectome::View<'_>)| {
                let pointer = format!("{}/{}", formula.pointer, escaped(&key));
                let formula = Formula {
                    pointer: pointer.into(),
                    expression: Expression::Literal(value.into()),
                };
                (Box::from(key.as_ref()), formula)
            };
            members.map(part).collect()
        }
        _ => Vec::new(),
    }
}

/// Both, the second one winning: objects member by member, formulas whole.
pub(super) fn merged(mut base: Members, on_top: Members) -> Members {
    for (key, formula) in on_top {
        match base.iter_mut().find(|(it, _)| *it == key) {
            None => base.push((key, formula)),
            Some((_, below)) => match (&below.expression, &formula.expression) {
                (Expression::Object(_), Expression::Object(_)) => {
                    let both = merged(parts(below), parts(&formula));
                    *below = Formula {
                        pointer: formula.pointer,
                        expression: Expression::Object(both),
                    };
                }
                _ => *below = formula,
            },
        }
    }
    base
}

/// Checks every field; `None` when one is wrong, which is reported.
pub(crate) fn direction(
    direction: &Direction<'_>,
    members: &[(Box<str>, Formula)],
    site: Site,
    diagnostics: &mut Diagnostics,
) -> Option<Making> {
    let whole = Formula {
        pointer: "".into(),
        expression: Expression::Object(members.to_vec()),
    };
    let Expression::Object(members) = &whole.expression else {
        return None;
    };
    let mut checker = Checker {
        schemas: direction.schemas,
        source: direction.source.clone(),
        open: direction.open,
        node: direction.node,
        whole: &whole,
        copying: false,
        plain: false,
        scopes: Vec::new(),
        diagnostics,
    };
    let target = Target {
        ty: Ty::Record(direction.target),
        place: String::new(),
    };
    let record = direction.schemas.record(direction.target)?;
    let mut fields = Vec::new();
    let mut sound = true;
    for (key, formula) in members {
        let site = checker.site(&formula.pointer);
        let Some((position, ty)) = checker.target_field(direction.target, key, site) else {
            sound = false;
            continue;
        };
        if let Some((method, taken)) = &direction.taken
            && !taken.contains(&position)
        {
            let names = taken.iter().map(|it| record.fields[*it].wire.as_str());
            let names: Vec<_> = names.collect();
            checker
                .report(
                    Code::UNKNOWN_FIELD,
                    site,
                    format!("`{method}` does not take `{key}`"),
                )
                .of_key()
                .help(format!("it takes {}", super::way::some(&names)));
            sound = false;
            continue;
        }
        let Some(value) = checker.member(formula, &target.part(key, ty)) else {
            sound = false;
            // What is wrong is filled all the same: one mistake, one message.
            fields.push((position, None));
            continue;
        };
        fields.push((position, Some(value)));
    }
    for position in &direction.required {
        let field = &record.fields[*position];
        if fields.iter().any(|(it, _)| it == position) || field.constant.is_some() {
            continue;
        }
        let method = direction.taken.as_ref().map_or("create", |it| it.0);
        checker
            .report(
                Code::UNMAPPED_FIELD,
                site,
                format!("`{method}` needs `{}`, and nothing fills it", field.wire),
            )
            .of_key()
            .help(format!("add `{}: $.…`", field.wire));
        sound = false;
    }
    if !sound {
        return None;
    }
    let mut fields: Vec<_> = fields
        .into_iter()
        .filter_map(|(position, value)| {
            Some(MadeField {
                position,
                value: value?,
                required: direction.required.contains(&position),
            })
        })
        .collect();
    fields.sort_by_key(|it| it.position);
    Some(Making {
        target: direction.target,
        fields,
        site,
    })
}
