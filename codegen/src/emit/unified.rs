//! The crate of the unified models: one file for each model, with everything that only it uses.

use super::imports::{self, Place, Scene, reexports};
use super::runtime::Runtime;
use super::types::{item, row};
use super::{Draft, Text, docs, layout, manifest};
use crate::ir::unified::{Fill, FillValue, Model, StandIn, Unified};
use crate::ir::{Access, Api, FieldPath, Id, Literal, PathPart, Primitive, Record, Shape, Type};
use crate::name::{FieldName, Home, Names, PartNames};
use crate::specs::Options;
use proc_macro2::{Literal as Token, TokenStream};
use quote::{ToTokens, quote};
use std::collections::{HashMap, HashSet};

/// Every file of the crate. `api` has the types of `unified`, and nothing else.
pub(crate) fn unified(
    unified: &Unified,
    api: &Api,
    names: &Names,
    options: &Options,
) -> Vec<Draft> {
    let header = format!(
        "@generated from {} by `cargo xtask generate`. Do not edit.",
        super::one_line(&options.origin)
    );
    let rust = |(path, tokens): (String, TokenStream)| Draft {
        path,
        text: Text::Rust {
            header: header.clone(),
            tokens,
        },
    };
    let crate_ = Crate {
        unified,
        api,
        names,
        models: unified
            .models
            .iter()
            .map(|(id, it)| (it.record, id))
            .collect(),
    };
    let mut drafts = vec![
        manifest::described("Unified data models, the same for every app.", options),
        layout::layout(options),
    ];
    drafts.extend(crate_.files().into_iter().map(rust));
    drafts
}

struct Crate<'a> {
    unified: &'a Unified,
    api: &'a Api,
    names: &'a Names,
    /// Models by their records.
    models: HashMap<Id<Type>, Id<Model>>,
}

impl<'a> Crate<'a> {
    fn files(&self) -> Vec<(String, TokenStream)> {
        let mut owned: HashMap<Id<Type>, Vec<Id<Type>>> = HashMap::new();
        let mut files = Vec::new();
        for id in self.api.types.ids() {
            match self.names.ty(id).map(|it| &it.home) {
                Some(Home::Own(module)) => files.push((id, module)),
                Some(Home::Type(owner)) => owned.entry(*owner).or_default().push(id),
                Some(Home::Operation(_)) | None => {}
            }
        }
        let mut public = Vec::new();
        let mut drafts = Vec::new();
        for (id, module) in &files {
            let ids: Vec<_> = [*id]
                .into_iter()
                .chain(owned.remove(id).unwrap_or_default())
                .collect();
            let items = || ids.iter().filter_map(|it| self.names.ty(*it));
            public.extend(items().map(|it| (*module, &it.ty as &dyn ToTokens, it.ty.text())));
            let own: HashSet<String> = items().map(|it| it.ty.text()).collect();
            let (uses, body) =
                imports::file(self.api, self.names, Place::Type(*id), &own, |scene| {
                    ids.iter().map(|it| self.item(scene, *it)).collect()
                });
            drafts.push((format!("src/{}.rs", module.text()), quote!(#uses #body)));
        }
        let mut modules: Vec<_> = files.into_iter().map(|it| it.1).collect();
        modules.sort_by_key(|it| it.text());
        drafts.push(self.root(&modules, reexports(public)));
        drafts
    }

    fn root(&self, modules: &[&impl ToTokens], public: TokenStream) -> (String, TokenStream) {
        let about = [
            " Unified models: what one thing is called in every app.",
            "",
            " Each app's own crate says what it makes of them; what is written against them works with all apps.",
        ];
        let every = docs::lines("Every model, in the order of their keys.");
        let facts = self.unified.models.iter().map(|(_, it)| {
            let ty = self.names.ty(it.record).map(|it| &it.ty);
            quote!(ModelFacts::of::<#ty>())
        });
        let tokens = quote! {
            #(#![doc = #about])*

            #![allow(missing_docs, reason = "what a name says is not said again")]

            #(mod #modules;)*

            use connectome::ModelFacts;

            pub #public

            #every
            pub const MODELS: &[ModelFacts] = &[#(#facts),*];
        };
        ("src/lib.rs".to_owned(), tokens)
    }

    /// A type, and what is stated of it.
    fn item(&self, scene: &mut Scene<'a>, id: Id<Type>) -> TokenStream {
        let ty = item(scene, id);
        let stated = match (self.models.get(&id), &self.api.types[id].shape) {
            (Some(model), _) => self.model(scene, &self.unified.models[*model]),
            (None, Shape::Record(record)) if !self.is_choice(id) => self.part(scene, id, record),
            _ => TokenStream::new(),
        };
        quote!(#ty #stated)
    }

    /// Whether it is a filter or what one is found by.
    fn is_choice(&self, id: Id<Type>) -> bool {
        let mut models = self.unified.models.iter();
        models.any(|(_, it)| it.filter == id || it.matching == id)
    }

    /// The fields of a record that is no model.
    fn part(&self, scene: &mut Scene<'a>, id: Id<Type>, record: &Record) -> TokenStream {
        let ty = scene.ty(id);
        let about = docs::lines("Its fields, in order.");
        let field = scene.runtime(Runtime::ModelField);
        let fields = self.fields(scene, record);
        quote! {
            impl #ty {
                #about
                pub const FIELDS: &'static [#field] = &[#(#fields),*];
            }
        }
    }

    fn model(&self, scene: &mut Scene<'a>, model: &Model) -> TokenStream {
        let Some(record) = self.record(model.record) else {
            return TokenStream::new();
        };
        let ty = scene.ty(model.record);
        let (filter, matching) = (scene.ty(model.filter), scene.ty(model.matching));
        let (of, field, id) = (
            scene.runtime(Runtime::Model),
            scene.runtime(Runtime::ModelField),
            scene.runtime(Runtime::Id),
        );
        let (key, name) = (&model.key, &model.name);
        let fields = self.fields(scene, record);
        let through = (!model.stand_ins.is_empty()).then(|| {
            let keys = model
                .stand_ins
                .iter()
                .map(|it| &self.unified.models[it.model].key);
            quote!(const FALLBACKS: &'static [&'static str] = &[#(#keys),*];)
        });
        let fill = (!model.fills.is_empty()).then(|| {
            quote! {
                fn fill(&mut self) {
                    self.fall_back()
                }
            }
        });
        let fallbacks = self.fallbacks(scene, model);
        let choices = [model.filter, model.matching].map(|it| self.choice(scene, model, it));
        let stand_ins: Vec<_> = model
            .stand_ins
            .iter()
            .filter(|it| self.states(model, it))
            .map(|it| self.stand_in(scene, model, it))
            .collect();
        quote! {
            #fallbacks

            impl #of for #ty {
                const KEY: &'static str = #key;
                const NAME: &'static str = #name;
                const FIELDS: &'static [#field] = &[#(#fields),*];
                #through
                type Filter = #filter;
                type Key = #matching;

                fn id(&self) -> Option<&#id<Self>> {
                    self.id.as_ref()
                }

                #fill
            }

            #(#choices)*

            #(#stand_ins)*
        }
    }

    fn fields(&self, scene: &mut Scene<'a>, record: &Record) -> Vec<TokenStream> {
        let of = scene.runtime(Runtime::ModelField);
        let each = record.fields.iter().map(|it| {
            let wire = &it.wire;
            let kind = self.kind(scene, it.ty);
            let read_only = (it.access == Access::ReadOnly).then(|| quote!(.read_only()));
            quote!(#of::new(#wire, #kind)#read_only)
        });
        each.collect()
    }

    fn kind(&self, scene: &mut Scene<'a>, id: Id<Type>) -> TokenStream {
        let kind = scene.runtime(Runtime::ModelKind);
        match &self.api.types[id].shape {
            Shape::Primitive(Primitive::I64) => quote!(#kind::Integer),
            Shape::Primitive(Primitive::Decimal) => quote!(#kind::Number),
            Shape::Primitive(Primitive::Bool) => quote!(#kind::Boolean),
            Shape::Primitive(Primitive::Timestamp) => quote!(#kind::Timestamp),
            Shape::Primitive(Primitive::Date) => quote!(#kind::Date),
            Shape::Primitive(_) => quote!(#kind::Text),
            Shape::Enum(values) => {
                let values = values.values.iter().filter_map(|it| match &it.literal {
                    Literal::Text(text) => Some(text),
                    Literal::Integer(_) | Literal::Bool(_) => None,
                });
                quote!(#kind::Values(&[#(#values),*]))
            }
            Shape::Reference(record) => {
                let model = self
                    .models
                    .get(record)
                    .map(|it| &self.unified.models[*it].key);
                quote!(#kind::Reference(#model))
            }
            Shape::List(item) => {
                let item = self.kind(scene, *item);
                quote!(#kind::List(&#item))
            }
            Shape::Record(_) => {
                let ty = scene.ty(id);
                quote!(#kind::Record(#ty::FIELDS))
            }
            Shape::Alias(target) | Shape::Nullable(target) => self.kind(scene, *target),
            Shape::Any | Shape::Map(_) | Shape::Tuple(_) | Shape::Union(_) => quote!(#kind::Json),
        }
    }

    /// What asks for a model is a model of which only that is known.
    fn choice(&self, scene: &mut Scene<'a>, model: &Model, choice: Id<Type>) -> TokenStream {
        let (Some(record), Some(asked)) = (self.record(model.record), self.record(choice)) else {
            return TokenStream::new();
        };
        let (ty, from) = (scene.ty(model.record), scene.ty(choice));
        let all = asked.fields.len() == record.fields.len();
        let fields = record.fields.iter().zip(self.field_names(model.record));
        let fields =
            fields.filter(|(it, _)| asked.fields.iter().any(|asked| asked.wire == it.wire));
        let values: Vec<_> = fields.map(|(_, name)| quote!(#name: it.#name)).collect();
        self.conversion(&ty, &from, &values, all)
    }

    /// Of two models that serve each other, the first one states both ways.
    fn states(&self, model: &Model, stand_in: &StandIn) -> bool {
        let other = &self.unified.models[stand_in.model];
        let is_mutual = other
            .stand_ins
            .iter()
            .any(|it| self.unified.models[it.model].key == model.key);
        !is_mutual || model.key < other.key
    }

    fn stand_in(&self, scene: &mut Scene<'a>, model: &Model, stand_in: &StandIn) -> TokenStream {
        let other = self.unified.models[stand_in.model].record;
        let (ours, theirs) = (scene.ty(model.record), scene.ty(other));
        let (our_names, their_names) = (self.field_names(model.record), self.field_names(other));
        let id = scene.runtime(Runtime::Id);
        let pairs: Vec<_> = stand_in
            .fields
            .iter()
            .map(|(own, its)| {
                let is_id = self
                    .record(model.record)
                    .is_some_and(|it| it.fields[*own].wire == "id");
                let cast = is_id.then(|| quote!(.map(#id::cast)));
                (&our_names[*own], &their_names[*its], cast)
            })
            .collect();
        let inward: Vec<_> = pairs
            .iter()
            .map(|(own, its, cast)| quote!(#own: it.#its #cast))
            .collect();
        let outward: Vec<_> = pairs
            .iter()
            .map(|(own, its, cast)| quote!(#its: it.#own #cast))
            .collect();
        let inward = self.conversion(&ours, &theirs, &inward, pairs.len() == our_names.len());
        let outward = self.conversion(&theirs, &ours, &outward, pairs.len() == their_names.len());
        quote!(#inward #outward)
    }

    fn conversion(
        &self,
        to: &TokenStream,
        from: &TokenStream,
        values: &[TokenStream],
        is_whole: bool,
    ) -> TokenStream {
        if values.is_empty() {
            return quote! {
                impl From<#from> for #to {
                    fn from(_: #from) -> Self {
                        connectome::blank()
                    }
                }
            };
        }
        let rest = (!is_whole).then(|| quote!(..connectome::blank()));
        quote! {
            impl From<#from> for #to {
                fn from(it: #from) -> Self {
                    Self { #(#values,)* #rest }
                }
            }
        }
    }

    fn fallbacks(&self, scene: &mut Scene<'a>, model: &Model) -> TokenStream {
        if model.fills.is_empty() {
            return TokenStream::new();
        }
        let macro_name = scene.runtime(Runtime::FallbacksMacro);
        let ty = scene.ty(model.record);
        let rows: Vec<_> = model
            .fills
            .iter()
            .map(|it| row(self.fallback(scene, it)))
            .collect();
        quote! {
            #macro_name! {
                #ty: #(#rows)*
            }
        }
    }

    fn fallback(&self, scene: &mut Scene<'a>, fill: &Fill) -> TokenStream {
        let target = self.way(&fill.target);
        let ways = |them: &[FieldPath]| them.iter().map(|it| self.way(it)).collect::<Vec<_>>();
        let made = match &fill.value {
            FillValue::Copy(from) => {
                let from = self.way(from);
                quote!(copy(#from))
            }
            FillValue::First(from) => {
                let from = ways(from);
                quote!(any(#(#from),*))
            }
            FillValue::Joined { values, delimiter } => {
                let values = ways(values);
                quote!(joined(#delimiter: #(#values),*))
            }
            FillValue::FirstName(from) => {
                let from = self.way(from);
                quote!(first_name(#from))
            }
            FillValue::LastName(from) => {
                let from = self.way(from);
                quote!(last_name(#from))
            }
            FillValue::ListOf(from) => {
                let from = self.way(from);
                quote!(list(#from))
            }
            FillValue::ListOfRecord(record, fields) => {
                let ty = scene.ty(*record);
                let names = self.field_names(*record);
                let fields = fields.iter().map(|(at, from)| {
                    let (name, from) = (&names[*at], self.way(from));
                    quote!(#name: #from)
                });
                quote!(list(#ty { #(#fields),* }))
            }
        };
        quote!(#target = #made,)
    }

    /// `emails[0].value`
    fn way(&self, path: &FieldPath) -> TokenStream {
        let mut tokens = TokenStream::new();
        for step in &path.steps {
            match &step.part {
                PathPart::Field(record, at) => {
                    let dot = (!tokens.is_empty()).then(|| quote!(.));
                    let name = &self.field_names(*record)[*at];
                    tokens.extend(quote!(#dot #name));
                }
                PathPart::Item(at) => {
                    let at = Token::usize_unsuffixed(*at);
                    tokens.extend(quote!([#at]));
                }
                PathPart::Key(_) | PathPart::Json(_) => {}
            }
        }
        tokens
    }

    fn record(&self, id: Id<Type>) -> Option<&'a Record> {
        match &self.api.types[id].shape {
            Shape::Record(record) => Some(record),
            _ => None,
        }
    }

    fn field_names(&self, record: Id<Type>) -> &'a [FieldName] {
        match self.names.ty(record).map(|it| &it.parts) {
            Some(PartNames::Fields(names, _)) => names,
            _ => &[],
        }
    }
}
