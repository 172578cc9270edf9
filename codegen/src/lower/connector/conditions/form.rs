//! What becomes of conditions, and what stands around them.

use super::CONDITIONS;
use crate::diagnostic::Code;
use crate::ir::{Ask, Form, Operator, Quote, Shape, Target};
use crate::lower::connector::Lowering;
use crate::lower::connector::constant::constant;
use crate::parse::Node;
use crate::parse::connector::conditions as file;
use crate::parse::strict::Text;

/// The places of `between`.
const LEAST: &str = "{gte}";
const MOST: &str = "{lte}";

impl<'t> Lowering<'t, '_> {
    pub(super) fn form(
        &mut self,
        ask: &Ask,
        filters: &[usize],
        said: &file::Where<'t>,
    ) -> Option<Form> {
        match &said.form {
            file::Form::Text {
                send: to,
                join,
                within,
                quote,
            } => {
                let send = self.target(ask.operation, *to);
                if let Some(send) = &send {
                    self.is_sent_once(ask, filters, send, *to);
                }
                let quoted = match quote {
                    Some(it) => self.quote(it).map(Some),
                    None => Some(None),
                };
                if let (None, Some((_, first))) = (quote, said.bare.first()) {
                    let message = "no text stands in quotes, so none has to stand without";
                    self.report(Code::UNUSED_INPUT, first.site, message)
                        .help("add `quote: …`, or leave `bare` out");
                }
                let within = match within {
                    Some(it) => self.template(*it, &[CONDITIONS]).map(|it| {
                        let (before, after) = it.split_once(CONDITIONS).unwrap_or_default();
                        (before.to_owned(), after.to_owned())
                    }),
                    None => Some(Default::default()),
                };
                Some(Form::Text {
                    send: send?,
                    join: join.text.to_owned(),
                    within: within?,
                    quote: quoted?,
                })
            }
            file::Form::Objects { send: to, within } => {
                let send = self.target(ask.operation, *to);
                if let Some(send) = &send {
                    self.is_sent_once(ask, filters, send, *to);
                }
                let send = send?;
                let Target::Body(path) = &send else {
                    let message = format!("objects go into a body, and `{}` is none", to.text);
                    self.report(Code::UNFIT_TYPE, to.site, message)
                        .help("say where in the body: `send: $.…`");
                    return None;
                };
                let within = match within {
                    Some(it) => self.around(*it)?,
                    None => ("[".to_owned(), "]".to_owned()),
                };
                let list = within.0.trim_start().starts_with('[');
                let is_list = matches!(self.api.types[path.ty].shape, Shape::List(_));
                let is_any = matches!(self.api.types[path.ty].shape, Shape::Any);
                if list != is_list && !is_any {
                    let label = self.describe(path.ty);
                    let message = format!("`{}` takes {label}", to.text);
                    self.report(Code::UNFIT_TYPE, to.site, message)
                        .help("say what stands around the conditions: `within: [{ …: [\"{conditions}\"] }]`");
                    return None;
                }
                Some(Form::Objects { send, within })
            }
            file::Form::Each { refuse, between } => {
                let between = match between {
                    Some(it) => Some(self.range(said, *it)?),
                    None => None,
                };
                Some(Form::Each {
                    refuse: refuse.map_or("", |it| it.text).to_owned(),
                    between,
                })
            }
        }
    }

    /// What stands before, between and behind both ends of a range.
    fn range(
        &mut self,
        said: &file::Where<'t>,
        between: Text<'t>,
    ) -> Option<(String, String, String)> {
        let is_ranged = |it: &file::Asked<'_>| {
            let asks = |operator| it.by.iter().any(|it| it.0 == operator);
            asks(Operator::Gte) && asks(Operator::Lte)
        };
        if !said.fields.iter().any(is_ranged) {
            let message = "no field is asked by `gte` and `lte`";
            self.report(Code::UNUSED_INPUT, between.site, message)
                .of_key()
                .help("name both at a field, or leave `between` out");
            return None;
        }
        let template = self.template(between, &[LEAST, MOST])?;
        let (before, rest) = template.split_once(LEAST)?;
        let Some((join, after)) = rest.split_once(MOST) else {
            let message = format!("`{MOST}` stands before `{LEAST}`");
            self.report(Code::WRONG_KIND, between.site, message)
                .help("the lower end comes first");
            return None;
        };
        Some((before.to_owned(), join.to_owned(), after.to_owned()))
    }

    /// What stands before and behind a list of objects, as JSON text.
    fn around(&mut self, node: Node<'t>) -> Option<(String, String)> {
        let whole = constant(node).json();
        let place = format!("[\"{CONDITIONS}\"]");
        let around = whole.split_once(&place);
        let Some((before, after)) = around.filter(|it| !it.1.contains(CONDITIONS)) else {
            let message = format!("`[\"{CONDITIONS}\"]` does not stand here once");
            self.report(Code::WRONG_KIND, node.site(), message)
                .help(format!(
                    "it is the list of conditions: `[{{ filters: [\"{CONDITIONS}\"] }}]`"
                ));
            return None;
        };
        Some((format!("{before}["), format!("]{after}")))
    }

    // One of the two would be lost.
    fn is_sent_once(&mut self, ask: &Ask, filters: &[usize], send: &Target, said: Text<'t>) {
        let other = ask.arguments.iter().find(|it| it.target.is_same(send));
        if let Some(other) = other.map(|it| it.site) {
            let message = format!("`{}` is always sent, so no filter can be", said.text);
            self.report(Code::REPEATED_ENTRY, said.site, message)
                .related(other, "here");
        } else if filters.iter().any(|it| *send == Target::Parameter(*it)) {
            let message = format!("`{}` is a filter of its own already", said.text);
            self.report(Code::REPEATED_ENTRY, said.site, message)
                .help("take it out of `filters`");
        }
    }

    // What a program asks for stays in its quotes: whoever writes them says how a quote is told from their end.
    fn quote(&mut self, said: &file::Quote<'t>) -> Option<Quote> {
        let refuse = said.refuse.map_or("", |it| it.text);
        let mut begins = vec![(said.with.0, said.with.1)];
        for (one, key, escape) in &said.escape {
            let first = escape.text.chars().next()?;
            if escape.text.chars().eq([*one]) {
                let message = format!("`{one}` is written as itself, which is no other way");
                self.report(Code::UNFIT_TYPE, escape.site, message)
                    .help(format!("mostly twice, `{one}{one}`, or `\\{one}`"));
                return None;
            }
            if first != *one {
                begins.push((first, *escape));
            }
            if refuse.contains(*one) {
                let message = format!("`{}` is refused as well", one.escape_debug());
                self.report(Code::REPEATED_ENTRY, key.site, message)
                    .of_key()
                    .help("escape it or refuse it");
            }
        }
        let is_told = |one: char| refuse.contains(one) || said.escape.iter().any(|it| it.0 == one);
        if let Some((one, of)) = begins.into_iter().find(|it| !is_told(it.0)) {
            let is_quote = of.site == said.with.1.site;
            let message = match is_quote {
                true => format!("a text with `{one}` in it would end the quotes"),
                false => format!("a text with `{one}` in it would be taken for an escape"),
            };
            let found = self.report(Code::MISSING_KEY, of.site, message);
            found.help(format!(
                "say how it is written: `escape: {{ {0:?}: {1:?} }}`, or `refuse` it",
                one.to_string(),
                format!("{one}{one}"),
            ));
            return None;
        }
        let escape = said.escape.iter();
        Some(Quote {
            with: said.with.0,
            escape: escape.map(|it| (it.0, it.2.text.to_owned())).collect(),
            refuse: refuse.to_owned(),
        })
    }

    /// Text in which each of these places stands once.
    pub(super) fn template(&mut self, said: Text<'t>, places: &[&str]) -> Option<&'t str> {
        let lacks = |it: &&&str| said.text.matches(**it).count() != 1;
        let Some(place) = places.iter().find(lacks) else {
            return Some(said.text);
        };
        let message = match said.text.contains(place) {
            true => format!("`{place}` stands here more than once"),
            false => format!("`{place}` does not stand here"),
        };
        let message = self.report(Code::WRONG_KIND, said.site, message);
        let once = if places.len() == 1 {
            "once"
        } else {
            "each once"
        };
        message.help(format!("it takes `{}`, {once}", places.join("` and `")));
        None
    }
}
