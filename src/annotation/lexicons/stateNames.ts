/**
 * The states of the world, one a line: id, Arabic name, English name, adjective («ليبي»), other names. Names
 * from the UN's list of member states in Arabic.
 */
export const STATE_NAMES = `
afghanistan|أفغانستان|Afghanistan|أفغاني
albania|ألبانيا|Albania|ألباني
algeria|الجزائر|Algeria|جزائري
angola|أنغولا|Angola|أنغولي
argentina|الأرجنتين|Argentina|أرجنتيني
armenia|أرمينيا|Armenia|أرميني
australia|أستراليا|Australia|أسترالي
austria|النمسا|Austria|نمساوي
azerbaijan|أذربيجان|Azerbaijan|أذربيجاني|أذري
bahrain|البحرين|Bahrain|بحريني
bangladesh|بنغلاديش|Bangladesh|بنغلاديشي
belarus|بيلاروسيا|Belarus|بيلاروسي|روسيا البيضاء
belgium|بلجيكا|Belgium|بلجيكي
bolivia|بوليفيا|Bolivia|بوليفي
bosnia|البوسنة والهرسك|Bosnia and Herzegovina|بوسني|البوسنة
brazil|البرازيل|Brazil|برازيلي
bulgaria|بلغاريا|Bulgaria|بلغاري
burkina-faso|بوركينا فاسو|Burkina Faso|
cambodia|كمبوديا|Cambodia|كمبودي
cameroon|الكاميرون|Cameroon|كاميروني
canada|كندا|Canada|كندي
chad|تشاد|Chad|تشادي
chile|تشيلي|Chile|تشيلي
china|الصين|China|صيني
colombia|كولومبيا|Colombia|كولومبي
congo|الكونغو|Congo|كونغولي|جمهورية الكونغو الديمقراطية
croatia|كرواتيا|Croatia|كرواتي
cuba|كوبا|Cuba|كوبي
cyprus|قبرص|Cyprus|قبرصي
czechia|التشيك|Czechia|تشيكي
denmark|الدنمارك|Denmark|دنماركي
djibouti|جيبوتي|Djibouti|
egypt|مصر|Egypt|مصري
eritrea|إريتريا|Eritrea|إريتري
estonia|إستونيا|Estonia|إستوني
ethiopia|إثيوبيا|Ethiopia|إثيوبي|أثيوبيا
finland|فنلندا|Finland|فنلندي
france|فرنسا|France|فرنسي
gabon|الغابون|Gabon|غابوني
georgia|جورجيا|Georgia|جورجي
germany|ألمانيا|Germany|ألماني
ghana|غانا|Ghana|غاني
greece|اليونان|Greece|يوناني
guinea|غينيا|Guinea|
haiti|هايتي|Haiti|
hungary|المجر|Hungary|مجري|هنغاريا
iceland|آيسلندا|Iceland|آيسلندي
india|الهند|India|هندي
indonesia|إندونيسيا|Indonesia|إندونيسي
iran|إيران|Iran|إيراني
iraq|العراق|Iraq|عراقي
ireland|أيرلندا|Ireland|أيرلندي
israel|إسرائيل|Israel|إسرائيلي
italy|إيطاليا|Italy|إيطالي
japan|اليابان|Japan|ياباني
jordan|الأردن|Jordan|أردني
kazakhstan|كازاخستان|Kazakhstan|كازاخستاني
kenya|كينيا|Kenya|كيني
kosovo|كوسوفو|Kosovo|
kuwait|الكويت|Kuwait|كويتي
kyrgyzstan|قيرغيزستان|Kyrgyzstan|
latvia|لاتفيا|Latvia|لاتفي
lebanon|لبنان|Lebanon|لبناني
libya|ليبيا|Libya|ليبي
lithuania|ليتوانيا|Lithuania|ليتواني
malaysia|ماليزيا|Malaysia|ماليزي
malta|مالطا|Malta|مالطي
mauritania|موريتانيا|Mauritania|موريتاني
mexico|المكسيك|Mexico|مكسيكي
moldova|مولدوفا|Moldova|
mongolia|منغوليا|Mongolia|
morocco|المغرب|Morocco|مغربي
mozambique|موزمبيق|Mozambique|
myanmar|ميانمار|Myanmar|
nepal|نيبال|Nepal|نيبالي
netherlands|هولندا|Netherlands|هولندي
new-zealand|نيوزيلندا|New Zealand|نيوزيلندي
niger|النيجر|Niger|
nigeria|نيجيريا|Nigeria|نيجيري
north-korea|كوريا الشمالية|North Korea|كوري شمالي
norway|النرويج|Norway|نرويجي
oman|سلطنة عمان|Oman|عماني
pakistan|باكستان|Pakistan|باكستاني
palestine|فلسطين|Palestine|فلسطيني
philippines|الفلبين|Philippines|فلبيني
poland|بولندا|Poland|بولندي
portugal|البرتغال|Portugal|برتغالي
qatar|قطر|Qatar|قطري
romania|رومانيا|Romania|روماني
russia|روسيا|Russia|روسي
rwanda|رواندا|Rwanda|رواندي
saudi-arabia|السعودية|Saudi Arabia|سعودي|المملكة العربية السعودية
senegal|السنغال|Senegal|سنغالي
serbia|صربيا|Serbia|صربي
singapore|سنغافورة|Singapore|سنغافوري
slovakia|سلوفاكيا|Slovakia|سلوفاكي
slovenia|سلوفينيا|Slovenia|سلوفيني
somalia|الصومال|Somalia|صومالي
south-africa|جنوب أفريقيا|South Africa|جنوب أفريقي
south-korea|كوريا الجنوبية|South Korea|كوري جنوبي
south-sudan|جنوب السودان|South Sudan|
spain|إسبانيا|Spain|إسباني
sri-lanka|سريلانكا|Sri Lanka|سريلانكي
sudan|السودان|Sudan|سوداني
sweden|السويد|Sweden|سويدي
switzerland|سويسرا|Switzerland|سويسري
syria|سوريا|Syria|سوري|سورية
taiwan|تايوان|Taiwan|تايواني
tajikistan|طاجيكستان|Tajikistan|
tanzania|تنزانيا|Tanzania|تنزاني
thailand|تايلاند|Thailand|تايلاندي
tunisia|تونس|Tunisia|تونسي
turkey|تركيا|Türkiye|تركي
turkmenistan|تركمانستان|Turkmenistan|
uganda|أوغندا|Uganda|أوغندي
ukraine|أوكرانيا|Ukraine|أوكراني
united-arab-emirates|الإمارات|United Arab Emirates|إماراتي|الإمارات العربية المتحدة
united-kingdom|المملكة المتحدة|United Kingdom|بريطاني|بريطانيا
united-states|الولايات المتحدة|United States|أمريكي|الولايات المتحدة الأمريكية|أمريكا|أميركا|أميركي
uruguay|أوروغواي|Uruguay|
uzbekistan|أوزبكستان|Uzbekistan|أوزبكي
venezuela|فنزويلا|Venezuela|فنزويلي
vietnam|فيتنام|Vietnam|فيتنامي
yemen|اليمن|Yemen|يمني
zambia|زامبيا|Zambia|
zimbabwe|زيمبابوي|Zimbabwe|
`;
