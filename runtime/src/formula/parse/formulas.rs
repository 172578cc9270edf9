//! Each formula's own arguments.

use std::borrow::Cow;

use super::super::ast::{Case, Entry, Expression, Formula, Link, Operator};
use super::super::jsonata;
use super::super::problem::code;
use super::arguments::{Arguments, listed};
use super::words::nearest_operator;
use super::{FORMULAS, Members, Parser, article};
use crate::codec::{Kind, View};
use crate::value::Json;

impl Parser {
    /// Reads an object whose first key is `$name`.
    pub(super) fn formula(&mut self, name: &str, members: &Members<'_>) -> Option<Expression> {
        if !FORMULAS.contains(&name) {
            return self.unknown_formula(name);
        }
        if name == "eval" {
            return self.eval(members);
        }
        let alone = self.stands_alone(name, &members[1..]);
        let argument = members[0].1;
        let expression = self.at(&format!("${name}"), |parser| parser.known(name, argument));
        alone.and(expression)
    }

    // Membrane ignores what stands beside a formula's key.
    fn stands_alone(&mut self, name: &str, others: &[(Cow<'_, str>, View<'_>)]) -> Option<()> {
        let Some((key, _)) = others.first() else {
            return Some(());
        };
        let help = if Operator::KEYS.contains(&key.as_ref()) {
            format!("to compare, write `$eval` with the `${name}` in it and `{key}` beside it")
        } else {
            format!("delete `{key}`, or move it out of the formula")
        };
        let message = format!("`{key}` beside `${name}` would be ignored");
        self.problem_at(key, code::UNKNOWN_KEY, message, help)
    }

    fn known(&mut self, name: &str, argument: View<'_>) -> Option<Expression> {
        Some(match name {
            "var" => Expression::Var(self.locator(argument)?),
            "copy" => Expression::Copy(self.locator(argument)?),
            "plain" => Expression::Plain(argument.into()),
            "tpl" => self.template(argument)?,
            "record" => self.record(argument)?,
            "map" => self.map(argument)?,
            "concat" => self.concat(argument)?,
            "case" => self.case(argument)?,
            "iterate" => self.iterate(argument)?,
            "and" => Expression::And(self.values(name, argument)?),
            "or" => Expression::Or(self.values(name, argument)?),
            "firstNotEmpty" => Expression::FirstNotEmpty(self.values(name, argument)?),
            "mergeObjects" => Expression::MergeObjects(self.values(name, argument)?),
            "firstName" => Expression::FirstName(self.scalar(name, argument)?),
            "lastName" => Expression::LastName(self.scalar(name, argument)?),
            "domainFromEmail" => Expression::DomainFromEmail(self.scalar(name, argument)?),
            "extractDate" => Expression::ExtractDate(self.scalar(name, argument)?),
            "extractTime" => Expression::ExtractTime(self.scalar(name, argument)?),
            "lookup" => self.lookup(argument)?,
            "findExternalRecordId" => {
                Expression::FindExternalRecordId(self.link("`$findExternalRecordId`", argument)?)
            }
            "findAppRecordId" => {
                Expression::FindAppRecordId(self.link("`$findAppRecordId`", argument)?)
            }
            "jsonata" => self.jsonata(argument)?,
            "dataSchemaRef" => self.data_schema_ref(argument)?,
            _ => return self.leak(),
        })
    }

    fn leak(&mut self) -> Option<Expression> {
        self.problem(
            code::FORMULA_LEAK,
            "`$formula` gives the formula in it, not that formula's value",
            "write what stands in it without `$formula`",
        )
    }

    fn template(&mut self, view: View<'_>) -> Option<Expression> {
        let arguments = self.arguments("`$tpl`", &["template", "values"], view)?;
        let text = self.present(&arguments, "template")?;
        let Some(template) = text.as_str() else {
            return self.problem_at(
                "template",
                code::WRONG_ARGUMENT,
                format!("a template is text, not {}", article(text.kind())),
                "write for example `Hello {name}`",
            );
        };
        let values = match arguments.get("values") {
            None => Vec::new(),
            Some(values) => self.at("values", |parser| parser.placeholders(values))?,
        };
        Some(Expression::Tpl {
            template: template.into(),
            values,
        })
    }

    fn placeholders(&mut self, view: View<'_>) -> Option<Vec<(Box<str>, Formula)>> {
        let members: Members<'_> = view.members().collect();
        let formula = members.first().is_some_and(|(key, _)| key.starts_with('$'));
        if view.kind() != Kind::Object || formula {
            return self.problem(
                code::WRONG_ARGUMENT,
                "`values` has a key for each placeholder",
                "write for example `name: $.fullName` for `{name}`",
            );
        }
        self.are_unique(&members)?;
        let values: Vec<_> = members
            .iter()
            .map(|(key, value)| Some((key.as_ref().into(), self.value_at(key, *value)?)))
            .collect();
        values.into_iter().collect()
    }

    fn record(&mut self, view: View<'_>) -> Option<Expression> {
        // What stands beside the id only helps people to recognise the record.
        let id = match view.kind() {
            Kind::Object => view.get("id"),
            _ => None,
        };
        match id.map(|it| (it, it.kind())) {
            Some((id, Kind::Text | Kind::Number)) => Some(Expression::Record {
                id: id.into(),
                record: view.into(),
            }),
            Some((_, kind)) => self.problem_at(
                "id",
                code::WRONG_ARGUMENT,
                format!("a record's id is text or a number, not {}", article(kind)),
                "a computed id needs no `$record`: write its formula",
            ),
            None => self.problem(
                code::MISSING_ARGUMENT,
                "`$record` lacks `id`",
                "write for example `$record: {id: \"3\", name: Won}`",
            ),
        }
    }

    fn map(&mut self, view: View<'_>) -> Option<Expression> {
        let arguments = self.arguments("`$map`", &["value", "mapping", "default"], view)?;
        let value = self.required(&arguments, "value");
        let mapping = self.present(&arguments, "mapping").and_then(|mapping| {
            self.at("mapping", |parser| {
                parser.entries(mapping, |parser, entry| {
                    let arguments = parser.arguments("an entry", &["from", "to"], entry)?;
                    let from = parser.required(&arguments, "from");
                    let to = parser.optional(&arguments, "to")?;
                    Some(Entry { from: *from?, to })
                })
            })
        });
        let default = self.optional(&arguments, "default")?;
        Some(Expression::Map {
            value: value?,
            mapping: mapping?,
            default: default.map(Box::new),
        })
    }

    fn case(&mut self, view: View<'_>) -> Option<Expression> {
        if view.kind() == Kind::List {
            let cases = self.cases(view)?;
            return Some(Expression::Case {
                cases,
                default: None,
            });
        }
        let arguments = self.arguments("`$case`", &["cases", "default"], view)?;
        let cases = self.present(&arguments, "cases")?;
        let cases = self.at("cases", |parser| parser.cases(cases));
        let default = self.optional(&arguments, "default")?;
        Some(Expression::Case {
            cases: cases?,
            default: default.map(Box::new),
        })
    }

    fn cases(&mut self, view: View<'_>) -> Option<Vec<Case>> {
        self.entries(view, |parser, case| {
            let arguments = parser.arguments("a case", &["filter", "value"], case)?;
            let filter = match arguments.get("filter") {
                Some(filter) => parser.at("filter", |parser| parser.filter(filter)),
                None => Some(None),
            };
            let value = parser.optional(&arguments, "value")?;
            Some(Case {
                filter: filter?,
                value,
            })
        })
    }

    fn filter(&mut self, view: View<'_>) -> Option<Option<Formula>> {
        let always = match view.kind() {
            Kind::Null => return Some(None),
            Kind::Bool => view.as_text() == "true",
            Kind::List => {
                return self.problem(
                    code::LEGACY_FILTER,
                    "a list of conditions is no filter: it would always be true",
                    "write `$and` over `$eval`s",
                );
            }
            _ => false,
        };
        let filter = self.value(view)?;
        match filter.expression {
            Expression::Literal(_) if always => Some(Some(filter)),
            Expression::Literal(_) | Expression::Object(_) | Expression::Plain(_) => self.problem(
                code::CONSTANT_FILTER,
                "the filter is data, so it does not depend on anything",
                "write a condition, as in `$eval: $.status` with `is: open` beside it; leave `filter` out where the case always applies",
            ),
            _ => Some(Some(filter)),
        }
    }

    /// Reads a list of entries that are objects.
    fn entries<T>(
        &mut self,
        view: View<'_>,
        read: impl Fn(&mut Self, View<'_>) -> Option<T>,
    ) -> Option<Vec<T>> {
        if view.kind() != Kind::List {
            return self.problem(
                code::WRONG_ARGUMENT,
                format!("here comes a list, not {}", article(view.kind())),
                "begin each entry with `-`",
            );
        }
        let entries: Vec<_> = view
            .items()
            .enumerate()
            .map(|(index, entry)| self.at(&index.to_string(), |parser| read(parser, entry)))
            .collect();
        entries.into_iter().collect()
    }

    fn concat(&mut self, view: View<'_>) -> Option<Expression> {
        if view.kind() == Kind::List {
            let values = self.values("concat", view)?;
            return Some(Expression::Concat {
                values,
                delimiter: None,
            });
        }
        let first = view.members().next();
        if first.is_some_and(|(key, _)| key.starts_with('$')) {
            return self.wants_list("concat");
        }
        let arguments = self.arguments("`$concat`", &["values", "delimiter"], view)?;
        let values = self.present(&arguments, "values")?;
        let values = self.at("values", |parser| parser.values("concat", values));
        let delimiter = self.optional(&arguments, "delimiter")?;
        Some(Expression::Concat {
            values: values?,
            delimiter: delimiter.map(Box::new),
        })
    }

    fn iterate(&mut self, view: View<'_>) -> Option<Expression> {
        let legacy = |it: View<'_>| it.get("locator").is_some() || it.get("items").is_some();
        if view.kind() == Kind::Object && legacy(view) {
            return self.problem(
                code::LEGACY_ITERATE,
                "`$iterate` no longer knows `locator` and `items`: they yield nothing",
                "write `source: $.list` and `item`, in which `$.item` is the item at hand",
            );
        }
        let arguments = self.arguments("`$iterate`", &["source", "item"], view)?;
        let source = self.required(&arguments, "source");
        let item = self.required(&arguments, "item");
        Some(Expression::Iterate {
            source: source?,
            item: item?,
        })
    }

    fn eval(&mut self, members: &Members<'_>) -> Option<Expression> {
        let value = self.value_at("$eval", members[0].1).map(Box::new);
        let Some((key, operand)) = members.get(1) else {
            return self.problem(
                code::MISSING_OPERATOR,
                "`$eval` without an operator would always be true",
                format!("write one beside `$eval`: {}", listed(&Operator::KEYS)),
            );
        };
        for (key, _) in &members[2..] {
            self.problem_at::<()>(
                key,
                code::UNKNOWN_KEY,
                format!("`{key}`: `$eval` has one operator, further keys would be ignored"),
                "join several conditions with `$and`",
            );
        }
        let operator = self.at(key, |parser| parser.operator(key, *operand));
        (members.len() == 2).then_some(())?;
        Some(Expression::Eval {
            value: value?,
            operator: operator?,
        })
    }

    fn operator(&mut self, key: &str, view: View<'_>) -> Option<Operator> {
        let over: fn(Box<Formula>) -> Operator = match key {
            "isEmpty" | "isNotEmpty" => return self.emptiness(key, view),
            "is" => Operator::Is,
            "isNot" => Operator::IsNot,
            "oneOf" => Operator::OneOf,
            "noneOf" => Operator::NoneOf,
            "contains" => Operator::Contains,
            "doesNotContain" => Operator::DoesNotContain,
            "lt" => Operator::Lt,
            "lte" => Operator::Lte,
            "gt" => Operator::Gt,
            "gte" => Operator::Gte,
            _ => {
                let help = match nearest_operator(key) {
                    Some(meant) => format!("did you mean `{meant}`?"),
                    None => format!("the operators are {}", listed(&Operator::KEYS)),
                };
                return self.problem(
                    code::UNKNOWN_OPERATOR,
                    format!("`$eval` has no operator `{key}`, so it would always be true"),
                    help,
                );
            }
        };
        let operand = self.value(view)?;
        let list = match &operand.expression {
            Expression::Literal(json) => json.kind() == Kind::List,
            Expression::Object(_) => false,
            _ => true,
        };
        if matches!(key, "oneOf" | "noneOf") && !list {
            return self.problem(
                code::WRONG_ARGUMENT,
                format!("`{key}` compares with a list"),
                "write the values as a list, or compare with one by `is`",
            );
        }
        Some(over(Box::new(operand)))
    }

    // Their operand is ignored; `true` is what people write, and `false` does not turn them around.
    fn emptiness(&mut self, key: &str, view: View<'_>) -> Option<Operator> {
        let (operator, opposite) = match key {
            "isEmpty" => (Operator::IsEmpty, "isNotEmpty"),
            _ => (Operator::IsNotEmpty, "isEmpty"),
        };
        if view.as_text() == "false" {
            return self.problem(
                code::WRONG_ARGUMENT,
                format!("`{key}: false` would mean the same as `{key}: true`"),
                format!("write `{opposite}: true`"),
            );
        }
        Some(operator)
    }

    fn lookup(&mut self, view: View<'_>) -> Option<Expression> {
        let keys = ["query", "createIfNotFound", "create"];
        let arguments = self.arguments("`$lookup`", &keys, view)?;
        self.present(&arguments, "query")?;
        self.value(view).map(Box::new).map(Expression::Lookup)
    }

    fn link(&mut self, name: &'static str, view: View<'_>) -> Option<Link> {
        let arguments = self.arguments(name, &["dataLinkTable", "recordId"], view)?;
        let table = self.present(&arguments, "dataLinkTable").and_then(|table| {
            self.at("dataLinkTable", |parser| {
                let arguments = parser.arguments("a data link table", &["key"], table)?;
                let key = parser.present(&arguments, "key")?;
                parser.key_text(key)
            })
        });
        let record_id = self.required(&arguments, "recordId");
        Some(Link {
            table: table?,
            record_id: record_id?,
        })
    }

    fn key_text(&mut self, view: View<'_>) -> Option<Box<str>> {
        match view.as_str() {
            Some(key) => Some(key.into()),
            None => self.problem_at(
                "key",
                code::WRONG_ARGUMENT,
                format!("a key is text, not {}", article(view.kind())),
                "write the key as it is",
            ),
        }
    }

    fn jsonata(&mut self, view: View<'_>) -> Option<Expression> {
        let Some(text) = view.as_str() else {
            return self.problem(
                code::WRONG_ARGUMENT,
                format!("`$jsonata` takes text, not {}", article(view.kind())),
                "say it with `$case`",
            );
        };
        match jsonata::parse(&text) {
            Ok(jsonata) => Some(Expression::Jsonata(jsonata)),
            Err(reason) => self.problem(
                code::UNSUPPORTED_JSONATA,
                format!("`$jsonata: {text}`: {reason}"),
                "say it with `$case`, `$eval` and `$concat`",
            ),
        }
    }

    fn data_schema_ref(&mut self, view: View<'_>) -> Option<Expression> {
        let keys = ["type", "key", "parameters"];
        let arguments = self.arguments("`$dataSchemaRef`", &keys, view)?;
        self.schema_kind(&arguments)?;
        self.present(&arguments, "key")?;
        let reference = self.value(view).map(Box::new)?;
        Some(Expression::DataSchemaRef(reference))
    }

    fn schema_kind(&mut self, arguments: &Arguments<'_>) -> Option<()> {
        let kind = Json::from(self.present(arguments, "type")?);
        if matches!(
            kind.as_str().as_deref(),
            Some("data-collection" | "internal-data-schema")
        ) {
            return Some(());
        }
        self.problem_at(
            "type",
            code::WRONG_ARGUMENT,
            format!("there are no schemas of the type {kind}"),
            "write `data-collection` or `internal-data-schema`",
        )
    }
}
