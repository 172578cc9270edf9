#[automatically_derived]
impl<TheirText: ::connectome::derive::TextLike> ::connectome::Convert<TheirText>
for Tier {
    fn read_value(
        from: &TheirText,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::core::result::Result::Ok(
            match &*::connectome::derive::text(from)? {
                "gold" => Self::Gold,
                "silver" => Self::Silver,
                _ => {
                    return ::core::result::Result::Err(
                        ::connectome::derive::unlisted("Tier"),
                    );
                }
            },
        )
    }
    fn write_value(
        &self,
        to: &mut TheirText,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        *to = ::connectome::derive::TextLike::of_text(
            match self {
                Self::Gold => "gold",
                Self::Silver => "silver",
            },
        );
        ::core::result::Result::Ok(())
    }
}
#[automatically_derived]
impl ::connectome::codec::Rows for Size {
    const ROWS: &'static str = "Size, width required, unit optional";
}
#[automatically_derived]
impl ::connectome::Encode for Size {
    fn rows(&self, visitor: &mut dyn ::connectome::codec::Visitor) {
        visitor
            .visit(
                <Self as ::connectome::codec::Rows>::ROWS,
                &[
                    (::connectome::derive::row::<i64>().by_ref)(&self.width),
                    (::connectome::derive::row::<Option<String>>().by_ref)(&self.unit),
                ],
                &[],
            );
    }
}
#[automatically_derived]
impl ::connectome::Codec for Size {
    type Inside = Self;
    fn rows_mut(&mut self, visitor: &mut dyn ::connectome::codec::VisitorMut) {
        visitor
            .visit(
                <Self as ::connectome::codec::Rows>::ROWS,
                &mut [
                    (::connectome::derive::row::<i64>().by_mut)(&mut self.width),
                    (::connectome::derive::row::<Option<String>>()
                        .by_mut)(&mut self.unit),
                ],
                &mut [],
            );
    }
    fn blank() -> Self {
        Self {
            width: (::connectome::derive::row::<i64>().blank)(),
            unit: (::connectome::derive::row::<Option<String>>().blank)(),
        }
    }
}
#[automatically_derived]
impl ::connectome::Convert<::connectome::Json> for Size {
    fn read_value(
        from: &::connectome::Json,
    ) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        ::connectome::derive::read_json(from)
    }
    fn write_value(
        &self,
        to: &mut ::connectome::Json,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        *to = ::connectome::Json::of(self);
        ::core::result::Result::Ok(())
    }
}
#[automatically_derived]
impl ::connectome::Convert<Issue> for Work {
    fn read_value(from: &Issue) -> ::core::result::Result<Self, ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        let read = Self {
            tier: failed
                .optional(
                    ::connectome::derive::inside(&(*from).extra)
                        .and_then(|it| {
                            ::connectome::derive::keyed(it).look(it, "customer_tier__c")
                        }),
                    |it| (::connectome::derive::side(it).with::<Tier>().read)(it),
                    "extra[\"customer_tier__c\"] → Work.tier",
                ),
            sizes: failed
                .optional(
                    ::connectome::derive::inside(&(*from).extra)
                        .and_then(|it| {
                            ::connectome::derive::keyed(it).look(it, "sizes")
                        }),
                    |it| {
                        ::connectome::derive::list(it)
                            .read(
                                it,
                                |it| (::connectome::derive::side(it)
                                    .with::<Size>()
                                    .read)(it),
                            )
                    },
                    "extra[\"sizes\"] → Work.sizes",
                )
                .unwrap_or_default(),
            vip: failed
                .optional(
                    ::connectome::derive::inside(&(*from).extra)
                        .and_then(|it| ::connectome::derive::keyed(it).look(it, "vip")),
                    |it| (::connectome::derive::side(it).with::<bool>().read)(it),
                    "extra[\"vip\"] → Work.vip",
                ),
        };
        failed.or(read)
    }
    fn write_value(
        &self,
        to: &mut Issue,
    ) -> ::core::result::Result<(), ::connectome::Mismatch> {
        let failed = &mut ::connectome::derive::unfailed();
        if let ::core::option::Option::Some(it) = failed
            .enter(&mut (*to).extra, self.tier.is_some())
        {
            ::connectome::derive::keyed(it)
                .set(
                    it,
                    "customer_tier__c",
                    self.tier.as_ref(),
                    |it, to| (::connectome::derive::side(to)
                        .with::<Tier>()
                        .write)(it, to),
                    "Work.tier → extra[\"customer_tier__c\"]",
                    failed,
                );
        }
        if let ::core::option::Option::Some(it) = failed
            .enter(&mut (*to).extra, !self.sizes.is_empty())
        {
            ::connectome::derive::keyed(it)
                .set(
                    it,
                    "sizes",
                    ::core::option::Option::Some(&self.sizes),
                    |it, to| {
                        ::connectome::derive::list(to)
                            .write(
                                it,
                                to,
                                |it, to| (::connectome::derive::side(to)
                                    .with::<Size>()
                                    .write)(it, to),
                            )
                    },
                    "Work.sizes → extra[\"sizes\"]",
                    failed,
                );
        }
        if let ::core::option::Option::Some(it) = failed
            .enter(&mut (*to).extra, self.vip.is_some())
        {
            ::connectome::derive::keyed(it)
                .set(
                    it,
                    "vip",
                    self.vip.as_ref(),
                    |it, to| (::connectome::derive::side(to)
                        .with::<bool>()
                        .write)(it, to),
                    "Work.vip → extra[\"vip\"]",
                    failed,
                );
        }
        failed.or(())
    }
}
#[automatically_derived]
impl ::connectome::Mapping for Work {}
